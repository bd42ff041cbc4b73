package org.huikuan.legal.insolvency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.huikuan.interest.InterestLine;
import org.huikuan.interest.InterestSheet;
import org.huikuan.ledger.OpenItem;
import org.jspecify.annotations.Nullable;

/**
 * What is to be claimed in an insolvency (EBL 45 to 47): every open item, due or not, since what is not due counts as due
 * when the court accepts the case (EBL 46); disputed ones too, marked; with interest that stops at the acceptance. What
 * was invoiced from that day on is a debt of the estate (EBL 42) and stands apart.
 *
 * @param acceptedOn the day of the court's acceptance; null: nobody has recorded it
 * @param reckonedOn that day, or the day on which the hold began when it is not known
 * @param claimBy the last day for the claim
 * @param later invoiced on or after the day of acceptance
 * @param interest line by line; its last day is the one before {@code reckonedOn}
 * @param sums one a currency
 */
public record InsolvencyStatement(
        @Nullable LocalDate acceptedOn,
        LocalDate reckonedOn,
        LocalDate claimBy,
        List<Line> lines,
        List<OpenItem> later,
        InterestSheet interest,
        List<Sum> sums) {

    /**
     * @param due false: not yet due when the court accepted the case
     * @param disputed what the customer disputes of it
     * @param interest to the day before the acceptance, in the item's currency
     */
    public record Line(OpenItem item, boolean due, BigDecimal disputed, BigDecimal interest) {}

    /**
     * @param disputed part of the principal that the customer disputes; claimed as well
     * @param onAccount money and credit of the customer that has paid nothing yet; taken off
     */
    public record Sum(
            String currency, BigDecimal principal, BigDecimal disputed, BigDecimal interest, BigDecimal onAccount) {

        public BigDecimal total() {
            return principal.add(interest).subtract(onAccount);
        }

        private Sum plus(Line line) {
            return new Sum(
                    currency,
                    principal.add(line.item().open().amount()),
                    disputed.add(line.disputed()),
                    interest.add(line.interest()),
                    onAccount);
        }
    }

    /** The days that a claim hangs on. */
    record Days(@Nullable LocalDate acceptedOn, LocalDate reckonedOn, LocalDate claimBy) {}

    /** @param interest of the items that are claimed; @param onAccount by currency */
    static InsolvencyStatement of(
            Days days,
            Collection<OpenItem> items,
            Function<OpenItem, BigDecimal> disputed,
            InterestSheet interest,
            Map<String, BigDecimal> onAccount) {
        Map<String, BigDecimal> bears = new HashMap<>();
        for (InterestLine line : interest.lines()) {
            bears.merge(line.invoice(), line.amount().amount(), BigDecimal::add);
        }
        List<Line> lines = claimed(items, days.reckonedOn()).stream()
                .map(i -> new Line(
                        i,
                        !i.payBy().isAfter(days.reckonedOn()),
                        disputed.apply(i),
                        bears.getOrDefault(i.number(), BigDecimal.ZERO)))
                .toList();
        List<OpenItem> later = new ArrayList<>(items);
        later.removeAll(claimed(items, days.reckonedOn()));
        return new InsolvencyStatement(
                days.acceptedOn(), days.reckonedOn(), days.claimBy(), lines, later, interest, sums(lines, onAccount));
    }

    /** What arose before the acceptance. */
    static List<OpenItem> claimed(Collection<OpenItem> items, LocalDate acceptedOn) {
        return items.stream().filter(i -> i.issuedOn().isBefore(acceptedOn)).toList();
    }

    private static List<Sum> sums(List<Line> lines, Map<String, BigDecimal> onAccount) {
        Map<String, Sum> sums = new TreeMap<>();
        for (Line line : lines) {
            sums.merge(line.item().open().currency(), none(line, onAccount).plus(line), (a, b) -> a.plus(line));
        }
        return List.copyOf(sums.values());
    }

    private static Sum none(Line line, Map<String, BigDecimal> onAccount) {
        String currency = line.item().open().currency();
        BigDecimal zero = BigDecimal.ZERO;
        return new Sum(currency, zero, zero, zero, onAccount.getOrDefault(currency, zero));
    }
}
