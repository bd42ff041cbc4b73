package org.huikuan.journal.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.journal.JournalRecord;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Says what the journal keeps, codes and short sentences of the application, in the reader's language; what people wrote
 * stays as they wrote it.
 */
public final class JournalWords {

    private static final Pattern CODE = Pattern.compile("(?<![\\w.-])[a-z]+(?:-[a-z]+)*(?![\\w-]|\\.\\w)");

    /** Before a day or a person a word links, anywhere else it may be a person's. */
    private static final Pattern LINK = Pattern.compile("(?<= )(on|met|to)(?= (?:\\d{4}-|DM-))");

    /** What a table decided has the id of its rule for grounds. */
    private static final Set<String> DECIDED = Set.of("case-opened", "stage-exhausted");

    private static final String WRITTEN_OFF = "case-written-off";
    private static final Pattern BROUGHT = Pattern.compile("(.+) · (import \\d+)");
    private static final Pattern EVENT = Pattern.compile("(?:filed|ruled|enforcement):([\\w-]+)");
    private static final Pattern POSTED =
            Pattern.compile("(registered-mail|by-hand|posted|signed|refused|returned)( \\d{4}-.*)");
    private static final Pattern LETTER = Pattern.compile("L\\d{2}");
    private static final Pattern PROOF = Pattern.compile("([a-z-]+)(: .*)");

    private static final List<Sentence> SENTENCES = List.of(
            new Sentence("import (\\d+)", "casefile.batch"),
            new Sentence("import (?:\\d+ )?undone", "grounds.import-undone"),
            new Sentence("open items as of (\\S+)", "grounds.open-items"),
            new Sentence("customers file", "grounds.customers-file"),
            new Sentence("rule (\\d+)", "grounds.rule"),
            new Sentence("received ([\\d.]+)", "grounds.received"),
            new Sentence("receipt reversed", "grounds.receipt-reversed"),
            new Sentence("item back in the list", "grounds.item-back"),
            new Sentence("invoice corrected", "grounds.invoice-corrected"),
            new Sentence("rest days extend", "grounds.rest-days"),
            new Sentence("overdue balance within tolerance", "grounds.settled"),
            new Sentence("nothing open any more", "grounds.nothing-open"),
            new Sentence("letters are off", "grounds.letters-off"),
            new Sentence("the case waited on the day of the visit", "grounds.waited"),
            new Sentence("(?:concession )?limit: none", "grounds.limit-none"),
            new Sentence("(?:concession )?limit: interest", "grounds.limit-interest"),
            new Sentence("(?:concession )?limit: ([\\d.]+) % of the principal", "grounds.limit-principal"));

    private final MessageSource messages;
    private final Locale locale;

    public JournalWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The code in words; a code without words as it is. */
    public String word(String code) {
        return word("casefile.word.", code);
    }

    private String word(String beginning, String code) {
        return String.valueOf(messages.getMessage(beginning + code, null, code, locale));
    }

    /** What kind of happening. */
    public String happened(String what) {
        return String.valueOf(messages.getMessage("journal." + what, null, what, locale));
    }

    /** Who did it; what the application did by itself has a word of its own. */
    public String who(String user) {
        return CurrentUser.SYSTEM.equals(user) ? messages.getMessage("casefile.system", null, locale) : user;
    }

    /** A line's figures and codes, the codes in words. */
    public String detail(@Nullable String detail) {
        if (detail == null) {
            return "";
        }
        String sentence = sentence(detail);
        if (sentence != null) {
            return sentence;
        }
        if (LETTER.matcher(detail).matches()) {
            return word("letters.name.", detail) + " " + detail;
        }
        String linked = LINK.matcher(detail).replaceAll(l -> quoted("link-" + l.group()));
        return CODE.matcher(linked).replaceAll(code -> quoted(code.group()));
    }

    /** On which grounds; nothing for the rule of a table, whose sentence stands among the decisions. */
    public String grounds(JournalRecord line) {
        String grounds = line.grounds();
        if (grounds == null || grounds.isEmpty() || DECIDED.contains(line.what())) {
            return "";
        }
        Matcher proof = PROOF.matcher(grounds);
        return WRITTEN_OFF.equals(line.what()) && proof.matches()
                ? word(proof.group(1)) + proof.group(2)
                : grounds(grounds);
    }

    /** Why a case was closed, as it was closed or written off. */
    public String reason(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        Matcher proof = PROOF.matcher(reason);
        return proof.matches() ? word(proof.group(1)) + proof.group(2) : grounds(reason);
    }

    private String grounds(String grounds) {
        Matcher brought = BROUGHT.matcher(grounds);
        if (brought.matches()) {
            return grounds(brought.group(1)) + " · " + grounds(brought.group(2));
        }
        Matcher posted = POSTED.matcher(grounds);
        if (posted.matches()) {
            return word("letters.by.", posted.group(1)) + posted.group(2);
        }
        Matcher event = EVENT.matcher(grounds);
        if (event.matches()) {
            return word(event.group(1));
        }
        String sentence = sentence(grounds);
        return sentence == null ? word("casefile.word.", word("letters.gate.", grounds)) : sentence;
    }

    private @Nullable String sentence(String text) {
        return SENTENCES.stream()
                .filter(s -> s.pattern().matcher(text).matches())
                .findFirst()
                .map(s -> messages.getMessage(s.key(), s.figure(text), locale))
                .orElse(null);
    }

    private String quoted(String code) {
        return Matcher.quoteReplacement(word(code));
    }

    /** What the application writes in English whatever the reader; its one group is a figure of the message. */
    private record Sentence(Pattern pattern, String key) {

        Sentence(String pattern, String key) {
            this(Pattern.compile(pattern), key);
        }

        Object @Nullable [] figure(String text) {
            Matcher found = pattern.matcher(text);
            return found.matches() && found.groupCount() == 1 ? new Object[] {found.group(1)} : null;
        }
    }
}
