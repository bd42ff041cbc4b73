package org.huikuan.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huikuan.ledger.OpenItem;

/**
 * Says where a case stands, from its facts alone. The order is the order of strength: money ends everything,
 * insolvency freezes everything, a hold stops, a dispute of all waits, a promise for all that may be demanded waits,
 * then the move table's date; otherwise the stage is worked.
 */
public final class StandingRule {

    private StandingRule() {}

    public static Standing of(CaseFacts facts) {
        if (facts.isSettled()) {
            return new Standing.Settled();
        }
        return accountHold(facts)
                .or(() -> nothingToDemand(facts))
                .or(() -> covered(facts))
                .or(() -> allPromised(facts))
                .or(() -> notBefore(facts))
                .orElseGet(Standing.Work::new);
    }

    private static Optional<Standing> accountHold(CaseFacts facts) {
        List<Hold> holds = facts.holdsInForce().filter(Hold::isOfAccount).toList();
        Optional<Standing> insolvency =
                overTheLast(WaitingFor.INSOLVENCY, holds.stream().filter(h -> h.reason() == HoldReason.INSOLVENCY));
        return insolvency.or(() -> overTheLast(WaitingFor.HOLD, holds.stream()));
    }

    private static Optional<Standing> overTheLast(WaitingFor kind, Stream<Hold> holds) {
        return holds.map(Hold::until).max(Comparator.naturalOrder()).map(last -> waiting(kind, last.plusDays(1)));
    }

    private static Optional<Standing> nothingToDemand(CaseFacts facts) {
        if (!facts.demandable().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> disputed = facts.disputes().stream()
                .filter(Dispute::keepsItemsOut)
                .map(Dispute::movesOnBy)
                .min(Comparator.naturalOrder());
        if (disputed.isPresent()) {
            return Optional.of(waiting(WaitingFor.DISPUTE, later(disputed.get(), facts.today())));
        }
        return facts.holdsInForce()
                .map(Hold::until)
                .min(Comparator.naturalOrder())
                .map(first -> waiting(WaitingFor.HOLD, first.plusDays(1)));
    }

    /** Nobody is called for money that we hold: finance sets it off, and each day it is looked at again. */
    private static Optional<Standing> covered(CaseFacts facts) {
        return facts.isCoveredByCredit()
                ? Optional.of(waiting(WaitingFor.NONE, facts.today().plusDays(1)))
                : Optional.empty();
    }

    private static Optional<Standing> allPromised(CaseFacts facts) {
        List<OpenItem> demandable = facts.demandable();
        if (!demandable.stream().allMatch(facts::isPromised)) {
            return Optional.empty();
        }
        Stream<Promise> covering = facts.openPromises()
                .filter(p -> demandable.stream().anyMatch(i -> p.items().contains(i.invoiceId())));
        return covering.map(Promise::judgeOn)
                .min(Comparator.naturalOrder())
                .map(day -> waiting(WaitingFor.PROMISE, day));
    }

    private static Optional<Standing> notBefore(CaseFacts facts) {
        LocalDate date = facts.kase().position().notBefore();
        return date != null && date.isAfter(facts.today())
                ? Optional.of(waiting(WaitingFor.NONE, date))
                : Optional.empty();
    }

    private static Standing waiting(WaitingFor kind, LocalDate until) {
        return new Standing.Wait(kind, until);
    }

    /** The day after the one on which the dispute should have moved on; a late one is looked at again tomorrow. */
    private static LocalDate later(LocalDate due, LocalDate today) {
        LocalDate next = due.plusDays(1);
        return next.isAfter(today) ? next : today.plusDays(1);
    }
}
