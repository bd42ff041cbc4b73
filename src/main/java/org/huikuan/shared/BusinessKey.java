package org.huikuan.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How cases and what belongs to them are named for people and for the engine: a case by {@code C} and at least seven digits
 * of its row's id, anything of it by the case's number, a hyphen, a letter and its own id.
 */
public final class BusinessKey {

    private static final Pattern CASE = Pattern.compile("C(\\d{7,18})");
    private static final Pattern INSIDE = Pattern.compile("\\s*C\\d{7,}\\s*");
    private static final String LETTERS = "-letters";
    private static final String VISIT_PACK = "V";

    private BusinessKey() {}

    /** What of a case has a process of its own. */
    public enum Kind {
        PROMISE("P"),
        DISPUTE("D"),
        SUPPLY_HOLD("S"),
        LEGAL_DEADLINE("L"),
        INSOLVENCY("I"),
        APPROVAL("A");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        public String letter() {
            return letter;
        }
    }

    /** The number of a case. */
    public static String ofCase(long id) {
        return String.format(Locale.ROOT, "C%07d", id);
    }

    /** The same in SQL of both databases, of the column with the id. */
    public static String ofCaseInSql(String id) {
        return "'C' || case when %1$s < 10000000 then lpad(cast(%1$s as varchar), 7, '0') else cast(%1$s as varchar) end"
                .formatted(id);
    }

    /** @throws NotFound when the words are no case number */
    public static long knownCaseIdOf(String number) {
        return caseIdOf(number).orElseThrow(() -> new NotFound("no-case-number", number));
    }

    /** The id of a case by its number; empty for what is none. */
    public static Optional<Long> caseIdOf(String number) {
        Matcher m = CASE.matcher(number);
        return m.matches() ? Optional.of(Long.valueOf(m.group(1))) : Optional.empty();
    }

    /** @param caseNumber the number of the case that it belongs to */
    public static String of(String caseNumber, Kind kind, long id) {
        return of(caseNumber, kind.letter, id);
    }

    /** As {@link #of(String, Kind, long)}, of a kind of pauses that brings its own letter. */
    public static String of(String caseNumber, String letter, long id) {
        return caseNumber + "-" + letter + id;
    }

    /** Of the process that posts letters of the case. */
    public static String ofLetters(String caseNumber) {
        return caseNumber + LETTERS;
    }

    /** What a letter is called in the correspondence, for example {@code C0000123-L03-1}. */
    public static String ofLetter(long caseId, String code, long id) {
        return ofCase(caseId) + "-" + code + "-" + id;
    }

    /** The papers for the attempt of a visit. */
    public static String ofVisitPack(String caseNumber, int attempt) {
        return of(caseNumber, VISIT_PACK, attempt);
    }

    /** The case's number, whatever of the case the key names. */
    public static String caseNumberOf(String key) {
        int hyphen = key.indexOf('-');
        return hyphen < 0 ? key : key.substring(0, hyphen);
    }

    /** A text such as a task's name without the number in it. */
    public static String without(String text) {
        return INSIDE.matcher(text).replaceAll(" ").strip();
    }
}
