package org.huikuan.administration.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huikuan.administration.SettingChange;
import org.jspecify.annotations.Nullable;

/**
 * A change of a setting as the page says it.
 *
 * @param at local time of the installation, to the minute
 * @param by who changed it
 * @param subject by its name where it has one
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

    static ChangeLine of(SettingChange change, ZoneId zone, ChangeWords words) {
        return new ChangeLine(
                MINUTE.format(change.at().atZone(zone)),
                words.who(change.by()),
                change.area(),
                words.subject(change.area(), change.subject()),
                words.field(change.field()),
                words.value(change.area(), change.field(), change.from()),
                words.value(change.area(), change.field(), change.to()));
    }
}
