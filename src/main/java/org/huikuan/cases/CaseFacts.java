package org.huikuan.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huikuan.cases.diagnoses.Insight;
import org.huikuan.ledger.Account;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Money;

/**
 * Everything that decides where a case stands, as of one day.
 *
 * @param items open items of the account that no decision has taken out of collection, oldest due date first
 * @param pauses what may keep the case from being worked, kind after kind, oldest first; also what is over, as far as its
 *     kind still counts it
 * @param rates what other currencies are worth in the creditor's; needed only where the account owes any
 * @param credit money and credit of the customer that has paid no invoice, by currency; it is not demanded twice
 * @param insight why the customer does not pay, as far as people have found out
 */
public record CaseFacts(
        CollectionCase kase,
        Creditor creditor,
        Account account,
        LocalDate today,
        List<OpenItem> items,
        List<Pause> pauses,
        RatesOn rates,
        Map<String, BigDecimal> credit,
        Insight insight) {

    public CaseFacts with(CollectionCase changed) {
        return new CaseFacts(changed, creditor, account, today, items, pauses, rates, credit, insight);
    }

    public CaseFacts with(Insight found) {
        return new CaseFacts(kase, creditor, account, today, items, pauses, rates, credit, found);
    }

    /** A closed case as it was at its end, whatever its account owes now. */
    public CaseFacts atItsEnd(List<OpenItem> closedWithIt) {
        LocalDate end = kase.closedOn() == null ? today : kase.closedOn();
        List<OpenItem> then = closedWithIt.stream().map(OpenItem::inCollection).toList();
        List<Pause> over = pauses.stream().filter(p -> !p.isInForce(end)).toList();
        return new CaseFacts(kase, creditor, account, end, then, over, rates, Map.of(), insight);
    }

    public CaseFacts at(Position position) {
        return with(kase.at(position));
    }

    /** The same facts with these pauses as they are now. */
    public CaseFacts withChanged(List<Pause> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        List<Pause> now = pauses.stream()
                .map(p -> changed.stream()
                        .filter(c -> c.id() == p.id() && c.kind().equals(p.kind()))
                        .findFirst()
                        .orElse(p))
                .toList();
        return new CaseFacts(kase, creditor, account, today, items, now, rates, credit, insight);
    }

    /** Its pauses of one kind, oldest first. */
    public <P extends Pause> List<P> pauses(Class<P> type) {
        return pauses.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Its pauses of one kind by the kind's word, for templates. */
    public List<Pause> pausesNamed(String kind) {
        return pauses.stream().filter(p -> p.kind().equals(kind)).toList();
    }

    public Stream<Pause> inForce() {
        return pauses.stream().filter(p -> p.isInForce(today));
    }

    public Stream<Pause> inForce(Pause.Effect effect) {
        return inForce().filter(p -> p.effect() == effect);
    }

    /** Whether nothing is open any more on the invoices. */
    public boolean isNothingOpen(Set<Long> invoices) {
        return items.stream().noneMatch(i -> invoices.contains(i.invoiceId()));
    }

    public List<OpenItem> overdue() {
        return items.stream().filter(i -> i.isOverdue(today)).toList();
    }

    /** Whether a pause keeps the item out of the demand as a whole. */
    public boolean isHeld(OpenItem item) {
        return inForce().anyMatch(p -> p.effect().takesWhole() && p.isAbout(item.invoiceId()));
    }

    /** How much of the item the customer disputes, at most what is open. */
    public BigDecimal disputed(OpenItem item) {
        return inForce(Pause.Effect.LOWERS)
                .map(p -> p.keptOut(item.invoiceId()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(item.open().amount());
    }

    public BigDecimal undisputed(OpenItem item) {
        return item.open().amount().subtract(disputed(item));
    }

    /** Whether nobody asks for the item meanwhile, though it is owed: it is promised, or agreed on otherwise. */
    public boolean isPromised(OpenItem item) {
        return inForce(Pause.Effect.COVERS).anyMatch(p -> p.isAbout(item.invoiceId()));
    }

    /** How often the customer's word was broken in the case. */
    public int brokenPromises() {
        return (int) pauses.stream().filter(Pause::isBroken).count();
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

    /** What may be demanded of the item; zero of one that is not {@link #demandable}. */
    public BigDecimal demanded(OpenItem item) {
        return demandable().contains(item) ? undisputed(item) : BigDecimal.ZERO.setScale(2);
    }

    /**
     * Nothing overdue is left in collection but what the creditor tolerates. An open case settles by that; of one that has
     * ended it says nothing about money, since what was written off has left collection without being paid.
     */
    public boolean isNothingOverdue() {
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

    /** The first instant of the day in the creditor's zone. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(creditor.zone()).toInstant();
    }

    /** The last second of the day in the creditor's zone. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusSeconds(1);
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
