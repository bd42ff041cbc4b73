package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Last days of limitation as an earlier release told them, until each has been counted anew. */
public interface LimitationBefore {

    /** An item and what was told of it. */
    record Told(LimitationFacts.Item item, LocalDate endsOn) {}

    /** The first of the creditor, in the order of invoices; none in a database that began with this release. */
    List<Told> first(long creditorId, int most);

    /** They have been counted anew. */
    void over(Collection<Long> invoiceIds);
}
