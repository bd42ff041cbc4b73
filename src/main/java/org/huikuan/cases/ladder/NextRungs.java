package org.huikuan.cases.ladder;

import java.time.LocalDate;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
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
        LocalDate waits = now.kase().position().notBefore();
        if (waits != null && waits.isAfter(now.today())) {
            return Optional.of(new NextRung(Ladder.first(now.kase().position().stage()), waits));
        }
        LocalDate until = strategy.stayUntil();
        return until == null
                ? Optional.empty()
                : stages.of(now).map(next -> new NextRung(Ladder.first(next.stage()), later(until, next.on())));
    }

    private static LocalDate later(LocalDate until, LocalDate on) {
        LocalDate after = until.plusDays(1);
        return on.isAfter(after) ? on : after;
    }
}
