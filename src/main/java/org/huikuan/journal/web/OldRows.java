package org.huikuan.journal.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Says rows that were written before sentences had keys: English texts and codes, found by patterns, in the reader's
 * language; what people wrote stays as they wrote it. Nothing is added here any more.
 */
final class OldRows {

    private static final Pattern CODE = Pattern.compile("(?<![\\w.-])[a-z]+(?:-[a-z]+)*(?![\\w-]|\\.\\w)");

    /** Before a day or a person a word links, anywhere else it may be a person's. */
    private static final Pattern LINK = Pattern.compile("(?<= )(on|met|to)(?= (?:\\d{4}-|DM-))");

    private static final String WRITTEN_OFF = "case-written-off";
    private static final Pattern BROUGHT = Pattern.compile("(.+) · (import \\d+)");
    private static final Pattern EVENT = Pattern.compile("(?:filed|ruled|enforcement):([\\w-]+)");
    private static final Pattern POSTED =
            Pattern.compile("(registered-mail|by-hand|posted|signed|refused|returned)( \\d{4}-.*)");
    private static final Pattern LETTER = Pattern.compile("L\\d{2}");
    private static final Pattern SIGN = Pattern.compile("(?<![\\w-])(?:L|R)\\d{2}(?![\\w-])");
    private static final Pattern PROOF = Pattern.compile("([a-z-]+)(: .*)");

    private static final List<OldSentence> SENTENCES = List.of(
            new OldSentence("import (\\d+)", "casefile.batch"),
            new OldSentence("import (?:\\d+ )?undone", "grounds.import-undone"),
            new OldSentence("open items as of (\\S+)", "grounds.open-items"),
            new OldSentence("customers file", "grounds.customers-file"),
            new OldSentence("rule (\\d+)", "grounds.rule"),
            new OldSentence("received ([\\d.]+)", "grounds.received"),
            new OldSentence("receipt reversed", "grounds.receipt-reversed"),
            new OldSentence("item back in the list", "grounds.item-back"),
            new OldSentence("invoice corrected", "grounds.invoice-corrected"),
            new OldSentence("rest days extend", "grounds.rest-days"),
            new OldSentence("overdue balance within tolerance", "grounds.settled"),
            new OldSentence("nothing open any more", "grounds.nothing-open"),
            new OldSentence("letters are off", "grounds.letters-off"),
            new OldSentence("the case waited on the day of the visit", "grounds.waited"),
            new OldSentence("(?:concession )?limit: none", "grounds.limit-none"),
            new OldSentence("(?:concession )?limit: interest", "grounds.limit-interest"),
            new OldSentence("(?:concession )?limit: ([\\d.]+) % of the principal", "grounds.limit-principal"));

    private final MessageSource messages;
    private final Locale locale;

    OldRows(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    private String word(String code) {
        return word("casefile.word.", code);
    }

    private String word(String beginning, String code) {
        return String.valueOf(messages.getMessage(beginning + code, null, code, locale));
    }

    /** A line's figures and codes, the codes in words. */
    String detail(String detail) {
        String sentence = sentence(detail);
        if (sentence != null) {
            return sentence;
        }
        if (LETTER.matcher(detail).matches()) {
            return word("code.letter-code.", detail) + " " + detail;
        }
        String linked = LINK.matcher(detail).replaceAll(l -> quoted("link-" + l.group()));
        String said = CODE.matcher(linked).replaceAll(code -> quoted(code.group()));
        return SIGN.matcher(said).replaceAll(sign -> Matcher.quoteReplacement(named(said, sign)));
    }

    /** On which grounds that happened. */
    String grounds(String what, String grounds) {
        Matcher proof = PROOF.matcher(grounds);
        return WRITTEN_OFF.equals(what) && proof.matches() ? word(proof.group(1)) + proof.group(2) : grounds(grounds);
    }

    /** Why a case was closed, as it was closed or written off. */
    String reason(String reason) {
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
            return word("letters.by.", word("code.delivery-state.", posted.group(1))) + posted.group(2);
        }
        Matcher event = EVENT.matcher(grounds);
        if (event.matches()) {
            return word(event.group(1));
        }
        String sentence = sentence(grounds);
        return sentence == null ? word("casefile.word.", word("code.gate.", grounds)) : sentence;
    }

    private @Nullable String sentence(String text) {
        return SENTENCES.stream()
                .filter(s -> s.pattern().matcher(text).matches())
                .findFirst()
                .map(s -> messages.getMessage(s.key(), s.figure(text), locale))
                .orElse(null);
    }

    /** A letter or a reason by its name; once, where the name stands before it. */
    private String named(String text, MatchResult sign) {
        if (sign.group().startsWith("R")) {
            return word("code.non-payment-reason.", sign.group());
        }
        String name = word("code.letter-code.", sign.group());
        boolean named = text.substring(0, sign.start()).stripTrailing().endsWith(name);
        return named ? sign.group() : name + " (" + sign.group() + ")";
    }

    private String quoted(String code) {
        return Matcher.quoteReplacement(word(code));
    }

    /** What the application writes in English whatever the reader; its one group is a figure of the message. */
    private record OldSentence(Pattern pattern, String key) {

        OldSentence(String pattern, String key) {
            this(Pattern.compile(pattern), key);
        }

        Object @Nullable [] figure(String text) {
            Matcher found = pattern.matcher(text);
            return found.matches() && found.groupCount() == 1 ? new Object[] {found.group(1)} : null;
        }
    }
}
