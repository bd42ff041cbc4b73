package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What happened to the limitation of items, read for many at once. */
public interface LimitationFacts {

    /** An item whose period runs from the day after its last day for paying. @param caseId the case that looks after it, or the one that has ended with it */
    record Item(long invoiceId, long accountId, long caseId, String number, LocalDate dueOn, LocalDate payBy) {}

    /**
     * @param events by invoice id, in no order
     * @param judged by account id; accounts without anything to enforce are left out
     */
    record Known(Map<Long, List<Interruption>> events, Map<Long, Judged> judged) {

        List<Interruption> of(Item item) {
            return events.getOrDefault(item.invoiceId(), List.of());
        }
    }

    Known of(Collection<Item> items);

    /** Open items of the creditor due on the day or before that some case, open or ended, has looked after; by id. */
    List<Item> dueUntil(long creditorId, LocalDate day, long afterId, int limit);

    /** An alarm about an item. @param days the step that was reached */
    record Alarm(long invoiceId, LocalDate endsOn, int days) {}

    /** The alarms that were given about the items. */
    List<Alarm> alarms(Collection<Item> items);

    /** They are given today. */
    void keep(Collection<Alarm> alarms, LocalDate today);
}
