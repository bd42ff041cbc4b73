package org.huikuan.cases.strategies.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.diagnoses.Finding;
import org.huikuan.cases.diagnoses.Relation;
import org.huikuan.cases.ladder.Climb;
import org.huikuan.cases.ladder.LadderRule;
import org.huikuan.cases.ladder.NextRungs;
import org.huikuan.cases.softlinks.Combination;
import org.huikuan.cases.softlinks.SoftMove;
import org.huikuan.cases.softlinks.Softness;
import org.huikuan.cases.strategies.Plan;
import org.huikuan.cases.strategies.Rung;
import org.huikuan.cases.strategies.SoftLink;
import org.huikuan.cases.strategies.Strategy;
import org.huikuan.cases.strategies.StrategyTips;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The strategy of a case as the API shows it.
 *
 * @param abilityProved whether what is said of the ability to pay may be built on
 * @param rung on which the case stands, PL-01 to PL-10
 * @param nextRung the one that follows; null where none is announced
 * @param nextRungOn the day on which it follows at the latest
 * @param climbed oldest first
 * @param softMade newest first
 * @param combination whether soft and hard go together, CR-1 to CR-8
 * @param stayUntil the last day on which the case stays as it is; null where no stay counts
 * @param counter what the customer gives for a concession
 * @param rebate booked for the customer; null without one
 */
record StrategyView(
        @Nullable String reason,
        @Nullable String ability,
        boolean abilityProved,
        @Nullable String willingness,
        @Nullable String dispute,
        @Nullable String relation,
        @Nullable Rebate rebate,
        String rung,
        @Nullable String nextRung,
        @Nullable LocalDate nextRungOn,
        List<Climbed> climbed,
        String lane,
        int pressure,
        List<String> softLinks,
        List<SoftMade> softMade,
        List<Combined> combination,
        String nextArtefact,
        @Nullable LocalDate stayUntil,
        String counter,
        List<StrategyTips.Tip> tips,
        String why) {

    /** @param on the day on which it is to be paid out */
    record Rebate(String amount, String currency, @Nullable LocalDate on) {

        static @Nullable Rebate of(Relation relation) {
            Money money = relation.rebate();
            return money == null
                    ? null
                    : new Rebate(money.amount().toPlainString(), money.currency(), relation.rebateOn());
        }
    }

    /**
     * A step on the ladder.
     *
     * @param on the day of the rung's beginning
     * @param skipped rungs on which the case did not stand
     * @param against rules of the ladder that it did not keep
     */
    record Climbed(LocalDate decidedOn, LocalDate on, String rung, List<String> skipped, List<String> against) {

        static Climbed of(Climb climb) {
            return new Climbed(
                    climb.decidedOn(),
                    climb.on(),
                    climb.rung().code(),
                    climb.skipped().stream().map(Rung::code).toList(),
                    climb.against().stream().map(LadderRule::code).toList());
        }
    }

    /**
     * A soft move that was made.
     *
     * @param until day by which the money is there, or the help is looked at again
     */
    record SoftMade(
            String link,
            String result,
            LocalDate on,
            @Nullable String amount,
            @Nullable String currency,
            @Nullable LocalDate until,
            String note) {

        static SoftMade of(SoftMove move) {
            Money money = move.money();
            return new SoftMade(
                    move.link().code(),
                    move.result().code(),
                    move.on(),
                    money == null ? null : money.amount().toPlainString(),
                    money == null ? null : money.currency(),
                    move.until(),
                    move.note());
        }
    }

    /** A rule of combination. @param verdict kept, not-kept or to-mind */
    record Combined(String rule, String verdict) {

        static Combined of(Combination.Checked checked) {
            return new Combined(checked.rule().code(), checked.verdict().code());
        }
    }

    static StrategyView of(
            Strategy strategy,
            Relation relation,
            Rung rung,
            NextRungs.@Nullable NextRung next,
            List<Climb> climbs,
            Softness.Shown soft,
            List<StrategyTips.Tip> tips,
            String why) {
        Finding found = strategy.finding();
        Plan plan = strategy.plan();
        return new StrategyView(
                Code.codeOf(found.reason()),
                Code.codeOf(found.ability()),
                strategy.proved(),
                Code.codeOf(found.willingness()),
                Code.codeOf(found.dispute()),
                Code.codeOf(relation.value()),
                Rebate.of(relation),
                rung.code(),
                next == null ? null : next.rung().code(),
                next == null ? null : next.on(),
                climbs.stream().map(Climbed::of).toList(),
                plan.lane().code(),
                plan.pressure(),
                plan.links().stream().map(SoftLink::code).toList(),
                soft.moves().stream().map(SoftMade::of).toList(),
                soft.rules().stream().map(Combined::of).toList(),
                plan.artefact().code(),
                strategy.stayUntil(),
                plan.counter().code(),
                tips,
                why);
    }
}
