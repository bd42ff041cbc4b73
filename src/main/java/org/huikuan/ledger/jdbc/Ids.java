package org.huikuan.ledger.jdbc;

import java.util.Collection;

/**
 * Ids as one array parameter, to be joined through {@code unnest}: one statement text for any number of them. H2 compares
 * {@code = any(array)} with every row, so that it serves small sets only.
 */
final class Ids {

    private Ids() {}

    static Long[] of(Collection<Long> ids) {
        return ids.stream().distinct().sorted().toArray(Long[]::new);
    }
}
