package org.huikuan.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huikuan.shared.Money;

/**
 * Interest on late payment until a day, line by line, so that anybody can compute it again.
 *
 * @param until the last day that is counted
 * @param withoutRate numbers of overdue invoices for which no rate is known: a person decides about them
 */
public record InterestSheet(LocalDate until, List<InterestLine> lines, List<String> withoutRate) {

    public InterestSheet {
        lines = List.copyOf(lines);
        withoutRate = List.copyOf(withoutRate);
    }

    /** What the contract gives alone, for a debtor under another law: the rest is still to be determined. */
    public InterestSheet agreedOnly() {
        List<String> others = Stream.concat(
                        withoutRate.stream(),
                        lines.stream().filter(line -> !line.isAgreed()).map(InterestLine::invoice))
                .distinct()
                .toList();
        return new InterestSheet(
                until, lines.stream().filter(InterestLine::isAgreed).toList(), others);
    }

    /** The sums of the lines' rounded amounts, one a currency. */
    public List<Money> totals() {
        TreeMap<String, Money> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.amount().currency(), line.amount(), Money::plus));
        return List.copyOf(sums.values());
    }
}
