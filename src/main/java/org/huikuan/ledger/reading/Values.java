package org.huikuan.ledger.reading;

import org.jspecify.annotations.Nullable;

/** The values of one entry, by our column names. */
@FunctionalInterface
public interface Values {

    /** @return the text as written, or null when there is no such column */
    @Nullable
    String get(String column);
}
