package org.huikuan.administration;

import java.util.Locale;

/** What settings are about: each change is recorded under one of these, and can be looked for by it. */
public enum SettingArea {
    CREDITOR,
    CALENDAR,
    USER,
    TEAM,
    DECISION,
    LIMIT,
    LAW,
    BACKUP;

    /** As it is kept; its name is message {@code settings.area.<key>}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
