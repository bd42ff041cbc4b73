package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the cases say of open items, so that money without a word goes where it belongs; answered by the cases. */
public interface Claims {

    /** Nobody has promised, disputed or held anything. */
    Claims NONE = accounts -> new Claimed(List.of(), Map.of(), Set.of());

    Claimed of(Collection<Long> accountIds);

    /**
     * What stands about the items of some accounts.
     *
     * @param promised open promises
     * @param disputed disputed amount by invoice
     * @param held ids of the invoices on hold
     */
    record Claimed(List<Promised> promised, Map<Long, BigDecimal> disputed, Set<Long> held) {}

    /**
     * An open promise.
     *
     * @param left what has not come of it yet
     */
    record Promised(LocalDate payOn, String currency, BigDecimal left, Set<Long> invoices) {}
}
