package org.huikuan.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.RatesOn;
import org.huikuan.ledger.Worth;
import org.huikuan.shared.Money;

/**
 * Everything that decides where a case stands, as of one day.
 *
 * @param items open items of the account that no decision has taken out of collection, oldest due date first
 * @param promises promises of the case, newest last, in whatever state
 * @param disputes disputes of the account that keep items out of demand
 * @param holds active holds of the account
 * @param rates what other currencies are worth in the creditor's; needed only where the account owes any
 * @param credit money and credit of the customer that has paid no invoice, by currency; it is not demanded twice
 */
public record CaseFacts(
        CollectionCase kase,
        Creditor creditor,
        Account account,
        LocalDate today,
        List<OpenItem> items,
        List<Promise> promises,
        List<Dispute> disputes,
        List<Hold> holds,
        RatesOn rates,
        Map<String, BigDecimal> credit) {

    public CaseFacts with(CollectionCase changed) {
        return new CaseFacts(changed, creditor, account, today, items, promises, disputes, holds, rates, credit);
    }

    /** A closed case as it was at its end, whatever its account owes now. */
    CaseFacts atItsEnd(List<OpenItem> closedWithIt) {
        LocalDate end = kase.closedOn() == null ? today : kase.closedOn();
        List<OpenItem> then = closedWithIt.stream().map(OpenItem::inCollection).toList();
        return new CaseFacts(kase, creditor, account, end, then, promises, List.of(), List.of(), rates, Map.of());
    }

    CaseFacts at(Position position) {
        return with(kase.at(position));
    }

    CaseFacts withPromises(List<Promise> judged) {
        return new CaseFacts(kase, creditor, account, today, items, judged, disputes, holds, rates, credit);
    }

    CaseFacts withDisputes(List<Dispute> inForce) {
        return new CaseFacts(kase, creditor, account, today, items, promises, inForce, holds, rates, credit);
    }

    public List<OpenItem> overdue() {
        return items.stream().filter(i -> i.isOverdue(today)).toList();
    }

    public Stream<Hold> holdsInForce() {
        return holds.stream().filter(h -> h.stops(today));
    }

    public boolean isHeld(OpenItem item) {
        return holdsInForce()
                .anyMatch(h -> h.isOfAccount() || Long.valueOf(item.invoiceId()).equals(h.invoiceId()));
    }

    /** How much of the item the customer disputes, at most what is open. */
    public BigDecimal disputed(OpenItem item) {
        return disputes.stream()
                .filter(Dispute::keepsItemsOut)
                .map(d -> d.items().getOrDefault(item.invoiceId(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(item.open().amount());
    }

    public BigDecimal undisputed(OpenItem item) {
        return item.open().amount().subtract(disputed(item));
    }

    public boolean isPromised(OpenItem item) {
        return openPromises().anyMatch(p -> p.items().contains(item.invoiceId()));
    }

    public Stream<Promise> openPromises() {
        return promises.stream().filter(Promise::isOpen);
    }

    public int brokenPromises() {
        return (int)
                promises.stream().filter(p -> p.state() == PromiseState.BROKEN).count();
    }

    /**
     * Overdue items of which something is neither disputed nor on hold: what may be demanded; none in a currency in
     * which we hold as much of the customer.
     */
    public List<OpenItem> demandable() {
        Set<String> settled = currenciesWithinTolerance();
        return overdue().stream()
                .filter(i -> !isHeld(i) && undisputed(i).signum() > 0)
                .filter(i -> !settled.contains(i.open().currency()))
                .toList();
    }

    /** Nothing overdue is left but what the creditor tolerates. */
    public boolean isSettled() {
        Map<String, BigDecimal> overdue = sums(overdue().stream(), false);
        return overdue.entrySet().stream().allMatch(e -> isWithinTolerance(e.getKey(), e.getValue()));
    }

    /** Overdue amounts by currency, disputed and held parts included. */
    public Map<String, BigDecimal> overdueByCurrency() {
        return sums(overdue().stream(), false);
    }

    /**
     * What may be demanded, in whole units of the creditor's currency: other currencies are converted by the last rate
     * that is known. What has no rate is left out and stands in {@link #notComparable}.
     */
    public long demandableUnits() {
        return demand().units();
    }

    /** What may be demanded, as far as it is worth something in the creditor's currency. */
    public Worth demand() {
        return Worth.of(demandableByCurrency(), rates);
    }

    /** What is overdue, disputed and held parts included, as far as it is worth something in the creditor's currency. */
    public Worth overdueWorth() {
        return Worth.of(overdueByCurrency(), rates);
    }

    /** Currencies of which something may be demanded and no rate is known: a person compares them. */
    public Set<String> notComparable() {
        return demand().lacking().stream()
                .map(Money::currency)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    /** What may be demanded, by currency: the items less what we hold of the customer in the same currency. */
    public Map<String, BigDecimal> demandableByCurrency() {
        Map<String, BigDecimal> sums = sums(demandable().stream(), true);
        sums.replaceAll((currency, sum) -> sum.subtract(creditIn(currency)));
        return sums;
    }

    /** Money and credit of the customer in the currency that has paid no invoice. */
    public BigDecimal creditIn(String currency) {
        return credit.getOrDefault(currency, BigDecimal.ZERO);
    }

    /** What is overdue could be demanded, were there not as much credit of the customer. */
    public boolean isCoveredByCredit() {
        return demandable().isEmpty()
                && overdue().stream().anyMatch(i -> !isHeld(i) && undisputed(i).signum() > 0)
                && !credit.isEmpty();
    }

    /** The oldest item that may be demanded; when there is none the oldest overdue one. */
    public Optional<OpenItem> driving() {
        return demandable().stream().findFirst().or(() -> overdue().stream().findFirst());
    }

    /** Whether the customer sits in another country than the creditor. */
    public boolean isAbroad() {
        return !account.country().equals(creditor.country());
    }

    public long daysPastDue() {
        return driving().map(i -> i.daysPastDue(today)).orElse(0L);
    }

    private Set<String> currenciesWithinTolerance() {
        Map<String, BigDecimal> sums = sums(overdue().stream().filter(i -> !isHeld(i)), true);
        return sums.entrySet().stream()
                .filter(e -> isWithinTolerance(e.getKey(), e.getValue().subtract(creditIn(e.getKey()))))
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private boolean isWithinTolerance(String currency, BigDecimal sum) {
        return sum.signum() <= 0
                || (currency.equals(creditor.currency()) && sum.compareTo(creditor.settleTolerance()) <= 0);
    }

    private Map<String, BigDecimal> sums(Stream<OpenItem> of, boolean undisputedOnly) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        of.forEach(i -> sums.merge(
                i.open().currency(), undisputedOnly ? undisputed(i) : i.open().amount(), BigDecimal::add));
        return sums;
    }
}
