package org.huikuan.casefile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.ledger.OpenItem;

/**
 * What is overdue in one currency, and why not all of it may be demanded. The parts may overlap: a promised item may be
 * on hold.
 *
 * @param overdue everything overdue
 * @param demandable neither disputed nor on hold
 * @param disputed disputed parts of overdue items
 * @param held overdue items on hold
 * @param promised undisputed parts of overdue items under an open promise
 * @param notDue open, but not overdue yet
 */
public record Owed(
        String currency,
        BigDecimal overdue,
        BigDecimal demandable,
        BigDecimal disputed,
        BigDecimal held,
        BigDecimal promised,
        BigDecimal notDue) {

    static List<Owed> of(CaseFacts facts) {
        var byCurrency = facts.items().stream()
                .collect(Collectors.groupingBy(i -> i.open().currency(), TreeMap::new, Collectors.toList()));
        List<Owed> owed = new ArrayList<>();
        byCurrency.forEach((currency, items) -> {
            List<OpenItem> overdue =
                    items.stream().filter(i -> i.isOverdue(facts.today())).toList();
            owed.add(new Owed(
                    currency,
                    sum(overdue, i -> i.open().amount()),
                    facts.demandableByCurrency().getOrDefault(currency, BigDecimal.ZERO),
                    sum(overdue, facts::disputed),
                    sum(overdue.stream().filter(facts::isHeld).toList(), i -> i.open()
                            .amount()),
                    sum(overdue.stream().filter(facts::isPromised).toList(), facts::undisputed),
                    sum(items.stream().filter(i -> !i.isOverdue(facts.today())).toList(), i -> i.open()
                            .amount())));
        });
        return owed;
    }

    private static BigDecimal sum(List<OpenItem> items, Function<OpenItem, BigDecimal> amount) {
        return items.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
