package org.huikuan.cases.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.huikuan.cases.NonPaymentReason;
import org.huikuan.cases.diagnoses.Ability;
import org.huikuan.cases.diagnoses.DisputeAxis;
import org.huikuan.cases.diagnoses.Willingness;
import org.huikuan.model.TablesOfFiles;
import org.huikuan.strategy.Answer;
import org.huikuan.testing.Beside;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds of the shipped strategies whatever is found out about a customer. */
@Beside
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrategyTableTest {

    private final List<Asked> all = new ArrayList<>();

    private record Asked(Strategies.Why why, Answer<Plan> answer) {

        Plan plan() {
            return answer.out();
        }
    }

    @BeforeAll
    void everyQuestionIsAsked() {
        TablesOfFiles tables = new TablesOfFiles();
        for (NonPaymentReason reason : or(NonPaymentReason.values())) {
            for (Ability ability : or(Ability.values())) {
                for (Willingness willingness : or(Willingness.values())) {
                    for (DisputeAxis dispute : or(DisputeAxis.values())) {
                        for (boolean proved : new boolean[] {true, false}) {
                            var why = new Strategies.Why(reason, ability, proved, willingness, dispute, null, 0);
                            all.add(new Asked(why, tables.ask(Strategies.TABLE, why)));
                        }
                    }
                }
            }
        }
    }

    @Test
    void whatIsWhollyDisputedIsNotPressed() {
        holds(a -> a.why().dispute() == DisputeAxis.D2, a -> a.plan().pressure() == 0);
    }

    @Test
    void ourOwnFaultIsCuredFirst() {
        holds(
                a -> a.why().reason() == NonPaymentReason.R07,
                a -> a.plan().artefact() == Artefact.APOLOGY && a.plan().pressure() == 0);
    }

    @Test
    void pridedDebtorsGetNoSoftLane() {
        holds(
                a -> a.why().reason() == NonPaymentReason.R06 && a.why().dispute() != DisputeAxis.D2,
                a -> a.plan().lane() == Lane.LAW && a.plan().links().isEmpty());
    }

    @Test
    void whatIsOnlySaidOfMoneyIsVerifiedAndNotPressed() {
        holds(
                a -> a.why().reason() == NonPaymentReason.R01
                        && !a.why().proved()
                        && a.why().dispute() != DisputeAxis.D2,
                a -> a.plan().artefact() == Artefact.PROOF && a.plan().pressure() <= 1);
    }

    @Test
    void thePressureOfTheLawHasNoSoftLinksBesideIt() {
        holds(
                a -> a.plan().pressure() == 4,
                a -> a.plan().links().isEmpty() && a.plan().lane() == Lane.LAW);
    }

    @Test
    void nothingIsConcededWithoutCashSecurityOrSignatureWhereSomethingIsOffered() {
        holds(a -> a.plan().links().contains(SoftLink.NP_4), a -> a.plan().counter() != Counter.NONE);
    }

    @Test
    void everyStayEnds() {
        holds(a -> true, a -> a.plan().stayDays() > 0 && a.plan().stayDays() <= 30);
    }

    private void holds(Predicate<Asked> where, Predicate<Asked> so) {
        assertThat(all.stream().filter(where)).isNotEmpty();
        assertThat(all.stream()
                        .filter(where)
                        .filter(so.negate())
                        .map(a -> a.why() + " " + a.answer().rule()))
                .isEmpty();
    }

    private static <T> List<@Nullable T> or(T[] values) {
        List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }
}
