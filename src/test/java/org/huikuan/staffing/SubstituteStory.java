package org.huikuan.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.PortfolioWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several people are away at the same time; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class SubstituteStory {

    @Autowired
    private ApplicationContext context;

    private PortfolioWorld world;
    private GridCase kase;

    @BeforeEach
    void aCaseOfLin() {
        world = new PortfolioWorld(new CaseWorld(context));
        world.people();
        kase = world.caseOf("lin");
    }

    @AfterEach
    void everybodyIsBack() {
        world.cases.on("2026-03-02");
        world.cases.asManager(() -> acts().all().forEach(a -> acts().end(a.id())));
    }

    @Test
    void passesTheTasksOnWhenTheSubstituteFallsIllToo() {
        absent("lin", "wei", "2026-03-02", "2026-03-06");
        assertThat(world.assignee(kase)).isEqualTo("wei");

        Absence ill = absent("wei", "qin", "2026-03-02", "2026-03-03");

        assertThat(world.assignee(kase))
                .as("at once, not with the next daily run")
                .isEqualTo("qin");
        world.cases.asManager(() -> acts().end(ill.id()));
        assertThat(world.assignee(kase)).isEqualTo("wei");
    }

    @Test
    void refusesAChainThatLeadsBackToWhoIsAway() {
        absent("wei", "qin", "2026-03-04", "2026-03-10");
        absent("qin", "lin", "2026-03-05", "2026-03-06");

        assertThatThrownBy(() -> absent("lin", "wei", "2026-03-02", "2026-03-06"))
                .isInstanceOf(WrongAbsence.class)
                .hasMessage("substitute: 'wei' is away on 2026-03-05 as well, and who stands in for them leads back to"
                        + " 'lin'; name somebody who is there");
        assertThat(absent("lin", "wei", "2026-03-02", "2026-03-04").id()).isPositive();
    }

    @Test
    void refusesASecondAbsenceOfThePersonInTheSameDays() {
        absent("lin", "wei", "2026-03-02", "2026-03-06");

        assertThatThrownBy(() -> absent("lin", "qin", "2026-03-06", "2026-03-09"))
                .isInstanceOf(WrongAbsence.class)
                .hasMessageContaining("from: 'lin' is away already from 2026-03-02 to 2026-03-06, wei stands in");
        assertThat(world.assignee(kase)).isEqualTo("wei");
    }

    @Test
    void refusesSomebodyFromAnotherTeamWhoCouldNotDoTheTasks() {
        assertThatThrownBy(() -> absent("lin", "xia", "2026-03-02", "2026-03-06"))
                .isInstanceOf(WrongAbsence.class)
                .hasMessageContaining("'xia' does not work in team default");
    }

    @Test
    void takesAnAbsenceThatIsEnteredLate() {
        world.cases.on("2026-03-05");

        absent("lin", "wei", "2026-03-02", "2026-03-06");

        assertThat(world.assignee(kase)).isEqualTo("wei");
    }

    @Test
    void leavesTheDisputeOfSomebodyElseWhereItIs() {
        world.cases.asCollector(() -> kase.acts()
                .dispute(
                        kase.id,
                        java.util.Map.of(
                                "reason", "quality",
                                "owner", "qin",
                                "items",
                                        java.util.List.of(
                                                java.util.Map.of("invoice", kase.item("A"), "amount", "100.00")))));

        Absence absence = absent("lin", "wei", "2026-03-02", "2026-03-06");
        assertThat(dispute()).isEqualTo("qin");

        world.cases.asManager(() -> acts().end(absence.id()));
        assertThat(dispute()).isEqualTo("qin");
        assertThat(world.assignee(kase)).isEqualTo("lin");
    }

    private String dispute() {
        return world.cases.task(kase.id, "Task_ResolveTheDispute").getAssignee();
    }

    private Absence absent(String collector, String substitute, String from, String until) {
        Absence[] recorded = new Absence[1];
        world.cases.asManager(() -> recorded[0] = acts().record(fields(
                "collector=" + collector + ", substitute=" + substitute + ", from=" + from + ", until=" + until)));
        return recorded[0];
    }

    private AbsenceActs acts() {
        return context.getBean(AbsenceActs.class);
    }
}
