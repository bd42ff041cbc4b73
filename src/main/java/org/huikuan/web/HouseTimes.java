package org.huikuan.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people of the house read them: local time of the installation; templates know it as {@code times}. */
public record HouseTimes(ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** For example {@code 2026-03-02 09:30}. */
    public String minute(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** For example {@code 2026-03-02}. */
    public String day(Instant at) {
        return at.atZone(zone).toLocalDate().toString();
    }
}
