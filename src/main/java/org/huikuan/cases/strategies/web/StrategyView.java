package org.huikuan.cases.strategies.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.diagnoses.Finding;
import org.huikuan.cases.diagnoses.Relation;
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
 * @param nextRungOn the day on which the next one follows at the latest; null where none is announced
 * @param stayUntil the last day on which the case stays as it is; null without a diagnosis
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
        @Nullable LocalDate nextRungOn,
        String lane,
        int pressure,
        List<String> softLinks,
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

    static StrategyView of(
            Strategy strategy,
            Relation relation,
            Rung rung,
            @Nullable LocalDate next,
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
                next,
                plan.lane().code(),
                plan.pressure(),
                plan.links().stream().map(SoftLink::code).toList(),
                plan.artefact().code(),
                strategy.stayUntil(),
                plan.counter().code(),
                tips,
                why);
    }
}
