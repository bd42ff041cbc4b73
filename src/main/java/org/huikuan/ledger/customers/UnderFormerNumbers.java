package org.huikuan.ledger.customers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.money.CreditEntry;
import org.springframework.stereotype.Component;

/**
 * Receipts and credit notes that name a customer by a number of before a merger or a renumbering: banks and payers go on
 * using it for months. What was refused because of its customer or invoice is recorded once more under today's number.
 */
@Component
public class UnderFormerNumbers {

    private static final Set<String> FIELDS = Set.of("customer", "invoice", "reference", "number");

    private final FormerNumbers numbers;

    public UnderFormerNumbers(FormerNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * @param outcomes of the entries as they are, replaced where another number helps
     * @param again records entries
     */
    public List<Outcome> retried(
            Creditor creditor,
            List<CreditEntry> entries,
            List<Outcome> outcomes,
            Function<List<CreditEntry>, List<Outcome>> again) {
        List<Integer> refused = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (isOfCustomer(outcomes.get(i))) {
                refused.add(i);
            }
        }
        if (refused.isEmpty()) {
            return outcomes;
        }
        Map<Integer, CreditEntry> renamed =
                renamed(creditor, refused.stream().collect(Collectors.toMap(i -> i, entries::get)));
        List<Outcome> all = new ArrayList<>(outcomes);
        if (!renamed.isEmpty()) {
            List<Outcome> anew = again.apply(List.copyOf(renamed.values()));
            int n = 0;
            for (int place : renamed.keySet()) {
                all.set(place, anew.get(n++));
            }
        }
        return all;
    }

    /** The customer or the invoice is not known, or the number is recorded for another customer. */
    private static boolean isOfCustomer(Outcome outcome) {
        return outcome.error() != null && FIELDS.contains(outcome.error().field());
    }

    private Map<Integer, CreditEntry> renamed(Creditor creditor, Map<Integer, CreditEntry> refused) {
        Map<String, String> today = numbers.today(
                creditor.id(),
                refused.values().stream().map(CreditEntry::customer).toList());
        Map<FormerNumbers.Once, String> moved = numbers.movedInvoices(
                creditor.id(),
                refused.values().stream().flatMap(e -> e.invoices().stream()).toList());
        Map<Integer, CreditEntry> renamed = new LinkedHashMap<>();
        refused.forEach((place, e) -> {
            Set<String> owners = e.invoices().stream()
                    .map(i -> moved.getOrDefault(new FormerNumbers.Once(e.customer(), i), ""))
                    .collect(Collectors.toSet());
            String owner = owners.size() == 1 ? owners.iterator().next() : "";
            String now = owner.isEmpty() ? today.get(e.customer()) : owner;
            if (now != null && !now.equals(e.customer())) {
                renamed.put(place, e.of(now));
            }
        });
        return renamed;
    }
}
