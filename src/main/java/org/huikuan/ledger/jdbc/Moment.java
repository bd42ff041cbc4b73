package org.huikuan.ledger.jdbc;

import java.util.Locale;

/** Whether a customer's row was set aside as it stood before an import or as the import left it. */
enum Moment {
    BEFORE,
    AFTER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
