package org.huikuan.casefile.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.cases.Position;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says codes, times and journal lines of a case in the reader's language; templates know it as {@code w}. */
public final class FileWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern CODE = Pattern.compile("(?<![\\w-])[a-z]+(?:-[a-z]+)*(?![\\w-])");
    private static final String RULE = "rule_";
    private static final Pattern BATCH = Pattern.compile("import (\\d+)");

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;

    FileWords(MessageSource messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
    }

    /** The creditor's local time. */
    public String time(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    public String day(Instant at) {
        return at.atZone(zone).toLocalDate().toString();
    }

    /** The code in words; a code without words as it is. */
    public String word(String code) {
        return messages.getMessage("casefile.word." + code, null, code, locale);
    }

    public String step(Position position) {
        return word("step-" + position.step());
    }

    /** What kind of happening. */
    public String happened(String what) {
        return messages.getMessage("journal." + what, null, what, locale);
    }

    /** A journal line's figures and codes, the codes in words; what people wrote stays. */
    public String detail(@Nullable String detail) {
        if (detail == null) {
            return "";
        }
        Matcher code = CODE.matcher(detail);
        return code.replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    /** Who did it; what the application did by itself has a word of its own. */
    public String who(String user) {
        return CurrentUser.SYSTEM.equals(user) ? messages.getMessage("casefile.system", null, locale) : user;
    }

    /** A bilingual label of a model without the case's number, which the page shows already. */
    public String task(String name) {
        return name.replaceAll("\\s*C\\d{7,}\\s*", " ").strip();
    }

    /** The sum of disputed amounts, whatever their invoices. */
    public String sum(Map<?, BigDecimal> amounts) {
        return amounts.values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    /**
     * On which grounds: a code or the batch of an import in words, anything else as it was written; nothing for the rule
     * of a table, whose sentence stands among the decisions.
     */
    public String grounds(@Nullable String grounds) {
        if (grounds == null || grounds.isEmpty() || grounds.startsWith(RULE)) {
            return "";
        }
        Matcher batch = BATCH.matcher(grounds);
        return batch.matches()
                ? messages.getMessage("casefile.batch", new Object[] {batch.group(1)}, locale)
                : word(grounds);
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The sentence in the reader's language. */
    public String of(String zh, String en) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
