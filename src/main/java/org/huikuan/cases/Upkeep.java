package org.huikuan.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.OpenItems;
import org.springframework.stereotype.Component;

/**
 * What the passing of days and the coming of money do to the facts of a case by themselves: promises are judged, holds
 * end. Money ends no dispute: only a credit note, the ledger's word that nothing is open, or the end of the case does. Computes
 * only; nothing is written here.
 */
@Component
class Upkeep {

    private final OpenItems items;

    Upkeep(OpenItems items) {
        this.items = items;
    }

    /**
     * @param facts the facts after upkeep
     * @param promises promises whose judgement changed, as they are now
     * @param endedHolds holds that ended by themselves, as they are now
     * @param lapsedDisputes disputes nothing is open for any more, as they are now
     */
    record Kept(CaseFacts facts, List<Promise> promises, List<Hold> endedHolds, List<Dispute> lapsedDisputes) {

        boolean changedAnything() {
            return !promises.isEmpty() || !endedHolds.isEmpty() || !lapsedDisputes.isEmpty();
        }
    }

    /**
     * Answers for each of the facts, in their order; the ledger is asked once for all promises together.
     *
     * @param judgeAgain whether judged promises are judged again, since money has come or gone
     */
    List<Kept> of(Collection<CaseFacts> all, boolean judgeAgain) {
        Map<Long, Map<String, BigDecimal>> received = items.receivedFor(all.stream()
                .flatMap(f -> f.promises().stream())
                .filter(p -> isJudgeable(p, judgeAgain))
                .map(p -> new OpenItems.Span(p.id(), p.items(), p.promisedOn(), p.dueBy()))
                .toList());
        Set<Long> lowered = lowered(all);
        return all.stream().map(f -> of(f, judgeAgain, received, lowered)).toList();
    }

    /** Items of disputes with nothing open, which a credit note or the ledger's word has lowered. */
    private Set<Long> lowered(Collection<CaseFacts> all) {
        Set<Long> closed = new HashSet<>();
        all.forEach(f -> f.disputes().stream()
                .filter(d -> d.keepsItemsOut() && nothingOpen(f, d.items().keySet()))
                .forEach(d -> closed.addAll(d.items().keySet())));
        return closed.isEmpty() ? closed : items.lowered(closed);
    }

    private static Kept of(
            CaseFacts facts, boolean judgeAgain, Map<Long, Map<String, BigDecimal>> received, Set<Long> lowered) {
        List<Promise> promises = new ArrayList<>();
        List<Promise> judged = new ArrayList<>();
        for (Promise promise : facts.promises()) {
            Promise now = isJudgeable(promise, judgeAgain)
                    ? judge(promise, facts, received.getOrDefault(promise.id(), Map.of()))
                    : promise;
            promises.add(now);
            if (now.state() != promise.state()) {
                judged.add(now);
            }
        }
        List<Hold> ended = facts.holds().stream()
                .filter(h -> facts.today().isAfter(h.until()))
                .map(Hold::ended)
                .toList();
        List<Dispute> lapsed = facts.disputes().stream()
                .filter(d -> d.keepsItemsOut() && nothingOpen(facts, d.items().keySet()))
                .filter(d -> facts.isSettled() || lowered.containsAll(d.items().keySet()))
                .map(d -> d.lapsed(facts.today()))
                .toList();
        CaseFacts after = facts.withPromises(promises).withDisputes(without(facts.disputes(), lapsed));
        return new Kept(after, judged, ended, lapsed);
    }

    private static boolean isJudgeable(Promise promise, boolean judgeAgain) {
        return promise.isOpen() || (judgeAgain && promise.isJudged());
    }

    private static Promise judge(Promise promise, CaseFacts facts, Map<String, BigDecimal> receivedFor) {
        boolean paid = facts.isSettled() || nothingOpen(facts, promise.items());
        BigDecimal received = receivedFor.getOrDefault(promise.amount().currency(), BigDecimal.ZERO);
        LocalDate today = facts.today();
        return promise.judged(promise.judge(received, paid, today), received, today);
    }

    private static boolean nothingOpen(CaseFacts facts, Set<Long> invoices) {
        return facts.items().stream().noneMatch(i -> invoices.contains(i.invoiceId()));
    }

    private static List<Dispute> without(List<Dispute> all, List<Dispute> lapsed) {
        return all.stream()
                .filter(d -> lapsed.stream().noneMatch(l -> l.id() == d.id()))
                .toList();
    }
}
