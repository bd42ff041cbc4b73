package org.huikuan.imports;

import java.util.Locale;

/** What becomes of a line of an imported file. */
public enum Fate {
    ACCEPTED,
    /** Recorded before with the same content. */
    UNCHANGED,
    /** Passed over: dated after the as-of day, or a line of totals. */
    SKIPPED,
    REJECTED;

    /** As in {@code import_amount.fate}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
