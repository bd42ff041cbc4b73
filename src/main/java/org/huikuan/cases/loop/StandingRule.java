package org.huikuan.cases.loop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Pause;
import org.huikuan.cases.Standing;
import org.huikuan.cases.WaitingFor;
import org.huikuan.ledger.OpenItem;

/**
 * Says where a case stands, from its facts alone. The order is the order of strength: money ends everything,
 * insolvency freezes everything, a hold stops, a dispute of all waits, a promise for all that may be demanded waits,
 * then the move table's date; otherwise the stage is worked. It knows pauses by their effect and strength only.
 */
public final class StandingRule {

    private StandingRule() {}

    public static Standing of(CaseFacts facts) {
        if (!facts.kase().isOpen()) {
            return new Standing.Ended(facts.kase().status());
        }
        if (facts.isNothingOverdue()) {
            return new Standing.Settled();
        }
        return stopped(facts)
                .or(() -> nothingToDemand(facts))
                .or(() -> covered(facts))
                .or(() -> allPromised(facts))
                .or(() -> notBefore(facts))
                .orElseGet(Standing.Work::new);
    }

    private static Optional<Standing> stopped(CaseFacts facts) {
        return strongest(facts, facts.inForce(Pause.Effect.STOPS_ALL), BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    private static Optional<Standing> nothingToDemand(CaseFacts facts) {
        return facts.demandable().isEmpty()
                ? theFirst(facts, facts.inForce().filter(p -> p.effect().takesOut()))
                : Optional.empty();
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
        return theFirst(facts, facts.inForce(Pause.Effect.COVERS).filter(p -> demandable.stream()
                .anyMatch(i -> p.isAbout(i.invoiceId()))));
    }

    private static Optional<Standing> theFirst(CaseFacts facts, Stream<Pause> pauses) {
        return strongest(facts, pauses, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    /** The case waits for what the strongest of the pauses waits for; which of their days counts is said. */
    private static Optional<Standing> strongest(
            CaseFacts facts, Stream<Pause> pauses, BinaryOperator<LocalDate> whichDay) {
        List<Pause> all = pauses.toList();
        return all.stream()
                .max(Comparator.comparingInt(Pause::strength))
                .map(Pause::waitingFor)
                .flatMap(word -> all.stream()
                        .filter(p -> p.waitingFor().equals(word))
                        .map(p -> p.againOn(facts.today()))
                        .reduce(whichDay)
                        .map(day -> waiting(word, day)));
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
}
