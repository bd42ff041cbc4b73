package org.huikuan.ledger.money;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.OpenItems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets what is left of receipts and credit notes pay what is open, on accounts that the caller has locked. */
@Component
public class Settlement {

    private final Allocations allocations;
    private final OpenItems items;
    private final Claims claims;

    public Settlement(Allocations allocations, OpenItems items, Claims claims) {
        this.allocations = allocations;
        this.items = items;
        this.claims = claims;
    }

    /** @return what was allocated */
    public List<Allocation> settle(Collection<Long> accountIds, LocalDate on, @Nullable Long batchId) {
        List<Credit> credits = allocations.creditsLeft(accountIds);
        if (credits.isEmpty()) {
            return List.of();
        }
        List<Long> accounts = credits.stream().map(Credit::accountId).distinct().toList();
        List<OpenItem> open = items.ofAccounts(accounts).values().stream()
                .flatMap(List::stream)
                .toList();
        LocalDate since =
                credits.stream().map(Credit::on).min(Comparator.naturalOrder()).orElse(on);
        List<Told> told = allocations.told(accounts, since);
        List<Allocation> made = AllocationPolicy.allocate(credits, open, told, claims::of);
        allocations.add(made, on, batchId);
        return made;
    }
}
