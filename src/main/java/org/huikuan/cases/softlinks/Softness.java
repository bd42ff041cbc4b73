package org.huikuan.cases.softlinks;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.cases.strategies.Strategy;
import org.huikuan.debtors.LeverAdvice;
import org.huikuan.debtors.LeverScore;
import org.springframework.stereotype.Component;

/** The soft side of a case as pages and the API show it: what was tried, and whether soft and hard go together. */
@Component
public class Softness {

    private final SoftMoves moves;
    private final LeverScore levers;

    Softness(SoftMoves moves, LeverScore levers) {
        this.moves = moves;
        this.levers = levers;
    }

    /** @param moves newest first */
    public record Shown(List<SoftMove> moves, List<Combination.Checked> rules) {}

    public Shown of(CaseFacts now, Strategy strategy, Rung rung) {
        return of(
                now,
                strategy,
                rung,
                levers.advice(now.account().id(), now.today()).out().advice());
    }

    /** @param levers what the score of the levers says, for whoever has read them */
    public Shown of(CaseFacts now, Strategy strategy, Rung rung, LeverAdvice levers) {
        List<SoftMove> made = moves.of(now.kase().id());
        var mix = new Combination.Mix(
                strategy.plan(),
                now.insight().diagnosis() != null,
                rung,
                made.stream().map(SoftMove::link).toList(),
                strategy.stayUntil() != null || now.kase().waitUntil() != null || isDated(now),
                levers == LeverAdvice.LEVERS_HOLD);
        return new Shown(made, Combination.of(mix));
    }

    /** The act that is next is to be done by a day that is not over. */
    private static boolean isDated(CaseFacts now) {
        return !now.kase().position().dueOn().isBefore(now.today());
    }
}
