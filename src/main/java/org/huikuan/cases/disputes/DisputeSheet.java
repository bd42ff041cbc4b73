package org.huikuan.cases.disputes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.ledger.OpenItem;

/** What sheet {@code dispute} shows: the objection, and the invoices it is about as far as they are open. */
final class DisputeSheet {

    private DisputeSheet() {}

    static Map<String, Object> of(OfCase<Dispute> of) {
        Dispute dispute = of.part();
        List<Map<String, Object>> items = of.facts().items().stream()
                .filter(i -> dispute.items().containsKey(i.invoiceId()))
                .map(i -> item(i, dispute.items().getOrDefault(i.invoiceId(), BigDecimal.ZERO)))
                .toList();
        return Map.of("dispute", dispute, "items", items);
    }

    private static Map<String, Object> item(OpenItem item, BigDecimal disputed) {
        return Map.of(
                "number", item.number(),
                "dueOn", item.dueOn(),
                "open", item.open().amount(),
                "disputed", disputed,
                "currency", item.open().currency());
    }
}
