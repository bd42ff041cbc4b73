package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What arriving credits will pay, together with what is left of older ones: decided before they are stored, so that each
 * is stored with what remains of it. Until then the place in the list stands for the id.
 */
final class CreditPlan {

    private final CreditFacts facts;
    private final List<CreditEntry> entries;
    private final long firstId;
    private final List<Allocation> planned;

    CreditPlan(CreditFacts facts, List<CreditEntry> entries, Claims claims) {
        this.facts = facts;
        this.entries = entries;
        this.firstId = Long.MAX_VALUE - entries.size();
        Set<Long> accounts = accountIds();
        List<Credit> credits = new ArrayList<>(facts.books().left().stream()
                .filter(c -> accounts.contains(c.accountId()))
                .toList());
        for (int i = 0; i < entries.size(); i++) {
            credits.add(credit(entries.get(i), firstId + i));
        }
        this.planned = AllocationPolicy.allocate(
                credits, facts.books().items(), facts.books().told(), claims::of);
    }

    Set<Long> accountIds() {
        return entries.stream().map(facts::accountId).collect(Collectors.toSet());
    }

    List<ArrivedCredit> arrived() {
        Map<Long, BigDecimal> paid = new HashMap<>();
        planned.stream().filter(this::isOfNew).forEach(a -> paid.merge(a.sourceId(), a.amount(), BigDecimal::add));
        List<ArrivedCredit> arrived = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            CreditEntry e = entries.get(i);
            BigDecimal left = e.amount().amount().subtract(paid.getOrDefault(firstId + i, BigDecimal.ZERO));
            arrived.add(new ArrivedCredit(e, facts.accountId(e), left));
        }
        return arrived;
    }

    /** @param ids of the stored credits, by number */
    List<Allocation> ofNew(Map<String, Long> ids) {
        return planned.stream()
                .filter(this::isOfNew)
                .map(a -> a.of(stored(a, ids)))
                .toList();
    }

    List<Allocation> ofOlder() {
        return planned.stream().filter(a -> !isOfNew(a)).toList();
    }

    private boolean isOfNew(Allocation a) {
        return a.source() == facts.source() && a.sourceId() >= firstId;
    }

    private long stored(Allocation a, Map<String, Long> ids) {
        String number = entries.get((int) (a.sourceId() - firstId)).number();
        return Objects.requireNonNull(ids.get(number), number);
    }

    private Credit credit(CreditEntry e, long id) {
        return new Credit(facts.source(), id, facts.accountId(e), e.on(), e.amount(), e.invoices(), null, false);
    }
}
