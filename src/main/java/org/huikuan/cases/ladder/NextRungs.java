package org.huikuan.cases.ladder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.NextStages;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.cases.strategies.Strategy;
import org.springframework.stereotype.Component;

/** The rung that follows and its day, as they may be told the customer: only what will be so unless something changes. */
@Component
public class NextRungs {

    private final NextStages stages;

    NextRungs(NextStages stages) {
        this.stages = stages;
    }

    /** @param on the day on which it begins, at the latest */
    public record NextRung(Rung rung, LocalDate on) {}

    /** Of the move that waits, or after the longest stay; empty where neither has one. */
    public Optional<NextRung> of(CaseFacts now, Strategy strategy) {
        Optional<NextRung> waiting = waiting(now);
        LocalDate until = strategy.stayUntil();
        return waiting.isPresent() || until == null ? waiting : stages.of(now).map(next -> after(until, next));
    }

    private static Optional<NextRung> waiting(CaseFacts now) {
        LocalDate waits = now.kase().position().notBefore();
        return waits == null || !waits.isAfter(now.today())
                ? Optional.empty()
                : Optional.of(new NextRung(Ladder.first(now.kase().position().stage()), waits));
    }

    private static NextRung after(LocalDate until, NextStages.NextStage next) {
        return new NextRung(Ladder.first(next.stage()), later(until, next.on()));
    }

    /** As they may be told in letters, all cases at once. */
    Map<CaseId, NextRung> of(Collection<CaseFacts> all, Function<CaseFacts, Strategy> strategies) {
        Map<CaseId, NextRung> rungs = new HashMap<>();
        Map<CaseId, LocalDate> staying = new HashMap<>();
        for (CaseFacts now : all) {
            waiting(now).ifPresent(rung -> rungs.put(now.kase().id(), rung));
            LocalDate until = rungs.containsKey(now.kase().id())
                    ? null
                    : strategies.apply(now).stayUntil();
            if (until != null) {
                staying.put(now.kase().id(), until);
            }
        }
        stages.of(all.stream()
                        .filter(now -> staying.containsKey(now.kase().id()))
                        .toList())
                .forEach((id, next) -> rungs.put(id, after(Objects.requireNonNull(staying.get(id)), next)));
        return rungs;
    }

    private static LocalDate later(LocalDate until, LocalDate on) {
        LocalDate after = until.plusDays(1);
        return on.isAfter(after) ? on : after;
    }
}
