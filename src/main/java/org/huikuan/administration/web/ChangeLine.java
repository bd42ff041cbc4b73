package org.huikuan.administration.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huikuan.administration.SettingChange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * A change of a setting as the page says it.
 *
 * @param at local time of the installation, to the minute
 * @param field what was changed, in words
 * @param from the old value, codes in words; null: there was none
 * @param to the new value, codes in words; null: there is none any more
 */
public record ChangeLine(
        String at,
        String by,
        String area,
        String subject,
        String field,
        @Nullable String from,
        @Nullable String to) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static ChangeLine of(SettingChange change, ZoneId zone, MessageSource words, Locale locale) {
        return new ChangeLine(
                MINUTE.format(change.at().atZone(zone)),
                change.by(),
                change.area(),
                change.subject(),
                String.valueOf(words.getMessage("settings.field." + change.field(), null, change.field(), locale)),
                value(change.field(), change.from(), words, locale),
                value(change.field(), change.to(), words, locale));
    }

    private static @Nullable String value(String field, @Nullable String value, MessageSource words, Locale locale) {
        return value == null ? null : words.getMessage("settings.value." + field + "." + value, null, value, locale);
    }
}
