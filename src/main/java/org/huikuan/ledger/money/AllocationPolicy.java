package org.huikuan.ledger.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.ledger.OpenItem;
import org.huikuan.ledger.money.Claims.Claimed;

/**
 * Which invoice a credit pays: first the invoices it names (Civil Code 560: the debtor's choice). Money without a word
 * first stands for what a list of open items as of its day or later has already told, then pays what was promised, then
 * what may be demanded, the oldest due first, what falls due on one day by proportion (Civil Code 560), and at last what
 * is disputed, held or out of collection. No credit pays more than it has, no invoice gets more than is open.
 */
public final class AllocationPolicy {

    private static final Comparator<Credit> OLDEST_FIRST =
            Comparator.comparing(Credit::on).thenComparing(Credit::source).thenComparing(Credit::id);

    private final AllocationDraft draft;
    private final List<Credit> credits;
    private final Map<Long, List<OpenItem>> items;
    private final Map<Long, List<Told>> told;

    private AllocationPolicy(List<Credit> credits, List<OpenItem> oldestDueFirst, List<Told> told) {
        this.credits = credits.stream().sorted(OLDEST_FIRST).toList();
        this.items = oldestDueFirst.stream().collect(Collectors.groupingBy(OpenItem::accountId));
        this.told = told.stream()
                .sorted(Comparator.comparing(Told::on).thenComparing(Told::invoiceId))
                .collect(Collectors.groupingBy(Told::accountId));
        this.draft = new AllocationDraft(this.credits, oldestDueFirst, told);
    }

    /**
     * @param oldestDueFirst open items of the credits' accounts; items of other accounts are not touched
     * @param told what lists have told of these accounts and nobody has explained
     * @param claims asked only when there is something to choose
     */
    public static List<Allocation> allocate(
            List<Credit> credits, List<OpenItem> oldestDueFirst, List<Told> told, Function<Set<Long>, Claimed> claims) {
        AllocationPolicy policy = new AllocationPolicy(credits, oldestDueFirst, told);
        policy.payTheNamed();
        policy.explainTheTold();
        policy.payTheRest(claims);
        return policy.draft.allocations();
    }

    private void payTheNamed() {
        for (Credit credit : credits) {
            for (String name : credit.names()) {
                toldOf(credit, name).forEach(t -> draft.explainSince(credit, t));
                itemsOf(credit).stream().filter(i -> i.number().equals(name)).forEach(i -> draft.pay(credit, i));
                toldOf(credit, name).forEach(t -> draft.explain(credit, t));
            }
        }
    }

    private List<Told> toldOf(Credit credit, String name) {
        return toldOf(credit).stream().filter(t -> t.number().equals(name)).toList();
    }

    private List<Told> toldOf(Credit credit) {
        return told.getOrDefault(credit.accountId(), List.of());
    }

    private List<OpenItem> itemsOf(Credit credit) {
        return items.getOrDefault(credit.accountId(), List.of());
    }

    private void explainTheTold() {
        credits.stream().filter(c -> c.names().isEmpty() && !c.followsLists()).forEach(c -> toldOf(c)
                .forEach(t -> draft.explainSince(c, t)));
    }

    private void payTheRest(Function<Set<Long>, Claimed> claims) {
        List<Credit> rest = credits.stream()
                .filter(Credit::paysOthers)
                .filter(draft::hasRest)
                .toList();
        Set<Long> toChoose = rest.stream()
                .filter(c -> draft.mustChoose(c, itemsOf(c)))
                .map(Credit::accountId)
                .collect(Collectors.toSet());
        Claimed claimed = toChoose.isEmpty() ? Claims.NONE.of(toChoose) : claims.apply(toChoose);
        for (Credit credit : rest) {
            promised(credit, claimed);
            byDueDate(credit, i -> ordinary(i, claimed));
            byDueDate(credit, i -> i.closed() ? BigDecimal.ZERO : draft.open(i));
            byDueDate(credit, draft::open);
        }
    }

    private void promised(Credit credit, Claimed claimed) {
        claimed.promised().stream()
                .sorted(Comparator.comparing(Claims.Promised::payOn))
                .filter(p -> p.currency().equals(credit.left().currency()))
                .forEach(p -> draft.pay(credit, p, itemsOf(credit)));
    }

    /** What may be demanded of the item, today or when it falls due. */
    private BigDecimal ordinary(OpenItem item, Claimed claimed) {
        if (item.closed() || claimed.held().contains(item.invoiceId())) {
            return BigDecimal.ZERO;
        }
        BigDecimal disputed = claimed.disputed().getOrDefault(item.invoiceId(), BigDecimal.ZERO);
        return draft.open(item).subtract(disputed).max(BigDecimal.ZERO);
    }

    private void byDueDate(Credit credit, Function<OpenItem, BigDecimal> part) {
        List<OpenItem> sameDay = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (OpenItem item : itemsOf(credit)) {
            if (!item.dueOn().equals(day)) {
                draft.payTogether(credit, sameDay, part);
                sameDay.clear();
                day = item.dueOn();
            }
            if (draft.mayPay(credit, item)) {
                sameDay.add(item);
            }
        }
        draft.payTogether(credit, sameDay, part);
    }
}
