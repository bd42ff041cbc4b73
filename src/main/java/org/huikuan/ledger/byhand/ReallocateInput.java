package org.huikuan.ledger.byhand;

import java.math.BigDecimal;
import java.util.List;
import org.huikuan.acts.Asked;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/**
 * Which invoices a receipt pays.
 *
 * @param items what is given to no invoice stays on account
 * @param reason why a person says so
 * @param seen what it paid when the caller looked; refused when it pays something else by now
 */
record ReallocateInput(
        @Asked List<Part> items, @Must @Most(500) String reason, List<Part> seen) {

    /** What it pays of one invoice. */
    record Part(@Must @Most(60) String invoice, @Must BigDecimal amount) {}
}
