package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets what is left of receipts and credit notes pay what is open, on accounts that the caller has locked. */
@Component
public class Settlement {

    private final Allocations allocations;
    private final OpenItems items;

    public Settlement(Allocations allocations, OpenItems items) {
        this.allocations = allocations;
        this.items = items;
    }

    /**
     * @param naming invoice ids that a receipt (or credit note) names, by its id
     * @return what was allocated
     */
    public List<Allocation> settle(
            Collection<Long> accountIds,
            Credit.Source named,
            Map<Long, List<Long>> naming,
            LocalDate on,
            @Nullable Long batchId) {
        List<Credit> credits = allocations.creditsLeft(accountIds).stream()
                .map(c -> c.source() == named ? c.naming(naming.getOrDefault(c.id(), List.of())) : c)
                .toList();
        if (credits.isEmpty()) {
            return List.of();
        }
        List<Long> accounts = credits.stream().map(Credit::accountId).distinct().toList();
        List<OpenItem> open = items.ofAccounts(accounts).values().stream()
                .flatMap(List::stream)
                .toList();
        List<Allocation> made = AllocationPolicy.allocate(credits, open);
        allocations.add(made, on, batchId);
        return made;
    }
}
