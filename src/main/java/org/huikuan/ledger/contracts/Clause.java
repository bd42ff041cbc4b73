package org.huikuan.ledger.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A clause that a contract has, has not, or of which nobody knows.
 *
 * @param text its number or words; only where it is known to be there
 */
public record Clause(Known known, @Nullable String text) {

    public static final Clause UNKNOWN = new Clause(Known.UNKNOWN, null);

    public boolean isAgreed() {
        return known == Known.YES;
    }
}
