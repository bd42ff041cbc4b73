package org.huikuan.legal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.huikuan.interest.InterestLine;
import org.huikuan.interest.InterestSheet;
import org.huikuan.ledger.OpenItem;
import org.huikuan.legal.insolvency.InsolvencyStatement;
import org.jspecify.annotations.Nullable;

/**
 * What a case comes to as a claim: before a court or body what is due, in an insolvency what {@link InsolvencyStatement}
 * says. A person checks it and may claim another sum.
 *
 * @param route the means chosen last; null: none yet, or an insolvency
 * @param until the last day for which interest is counted
 * @param withoutRate invoices for which no rate is known; they bear nothing here
 */
public record CaseClaim(
        boolean inInsolvency,
        @Nullable String route,
        LocalDate until,
        List<Line> lines,
        List<Sum> sums,
        List<String> withoutRate) {

    /**
     * @param due false: not yet due, and due by the acceptance of an insolvency (EBL 46)
     * @param principal what is claimed of the item
     * @param disputed part of the principal that the customer disputes
     */
    public record Line(OpenItem item, boolean due, BigDecimal principal, BigDecimal disputed, BigDecimal interest) {}

    /**
     * @param onAccount money and credit of the customer that has paid nothing yet; taken off
     * @param costs fees paid with earlier claims of the case; not in the total, since the court or body says who bears
     *     them (FEE 29)
     */
    public record Sum(
            String currency,
            BigDecimal principal,
            BigDecimal disputed,
            BigDecimal interest,
            BigDecimal onAccount,
            BigDecimal costs) {

        public BigDecimal total() {
            return principal.add(interest).subtract(onAccount);
        }

        private Sum plus(Line line) {
            return new Sum(
                    currency,
                    principal.add(line.principal()),
                    disputed.add(line.disputed()),
                    interest.add(line.interest()),
                    onAccount,
                    costs);
        }
    }

    /** Amounts by currency that stand beside what the items come to. */
    record Beside(Map<String, BigDecimal> onAccount, Map<String, BigDecimal> costs) {

        private Sum nothing(String currency) {
            BigDecimal zero = BigDecimal.ZERO;
            return new Sum(
                    currency,
                    zero,
                    zero,
                    zero,
                    onAccount.getOrDefault(currency, zero),
                    costs.getOrDefault(currency, zero));
        }
    }

    /** @param principal what is claimed of an item @param disputed what of the item is disputed */
    static CaseClaim beforeACourt(
            @Nullable String route,
            Collection<OpenItem> due,
            Function<OpenItem, BigDecimal> principal,
            Function<OpenItem, BigDecimal> disputed,
            InterestSheet interest,
            Beside beside) {
        Map<String, BigDecimal> bears = new HashMap<>();
        for (InterestLine line : interest.lines()) {
            bears.merge(line.invoice(), line.amount().amount(), BigDecimal::add);
        }
        List<Line> lines = due.stream()
                .map(i -> new Line(
                        i,
                        true,
                        principal.apply(i),
                        disputed.apply(i).min(principal.apply(i)),
                        bears.getOrDefault(i.number(), BigDecimal.ZERO)))
                .toList();
        return new CaseClaim(false, route, interest.until(), lines, sums(lines, beside), interest.withoutRate());
    }

    static CaseClaim in(InsolvencyStatement statement, Beside beside) {
        List<Line> lines = statement.lines().stream()
                .map(l -> new Line(l.item(), l.due(), l.item().open().amount(), l.disputed(), l.interest()))
                .toList();
        InterestSheet interest = statement.interest();
        return new CaseClaim(true, null, interest.until(), lines, sums(lines, beside), interest.withoutRate());
    }

    private static List<Sum> sums(List<Line> lines, Beside beside) {
        Map<String, Sum> sums = new TreeMap<>();
        for (Line line : lines) {
            String currency = line.item().open().currency();
            sums.merge(currency, beside.nothing(currency).plus(line), (sum, one) -> sum.plus(line));
        }
        return List.copyOf(sums.values());
    }
}
