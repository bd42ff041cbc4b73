package org.huikuan.staffing;

import org.huikuan.ledger.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * An account that shall be in charge of somebody else.
 *
 * @param to team and collector from now on
 * @param seen who was in charge when the person decided; null when that does not matter
 */
public record Handover(Assignment to, @Nullable Assignment seen) {

    public long accountId() {
        return to.accountId();
    }
}
