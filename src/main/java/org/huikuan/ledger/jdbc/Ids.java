package org.huikuan.ledger.jdbc;

import java.util.Collection;

/** Ids as one array parameter for {@code = any(:ids)}: one statement text for any number of them, on both databases. */
final class Ids {

    private Ids() {}

    static Long[] of(Collection<Long> ids) {
        return ids.stream().distinct().sorted().toArray(Long[]::new);
    }
}
