package org.huikuan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.staffing.Absence;
import org.huikuan.staffing.AbsenceActs;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.PortfolioWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A collector leaves the house, and nothing stays behind; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class LeaverStory {

    @Autowired
    private ApplicationContext context;

    private PortfolioWorld world;
    private GridCase kase;
    private GridCase foreign;

    @BeforeEach
    void luGoes() {
        world = new PortfolioWorld(new CaseWorld(context));
        world.people();
        world.cases.get(org.huikuan.teams.Teams.class).save(new org.huikuan.teams.Team("south", "南部团队"));
        List.of("lu", "gao", "pan").forEach(p -> world.collector(p, "south"));
        kase = world.caseOf("lin");
        world.assign(kase, "south", "lu");
        foreign = world.caseOf("lin");
        world.assign(foreign, "south", "gao");
    }

    @AfterEach
    void everybodyIsBackAndNoRuleStays() {
        world.cases.on("2026-03-02");
        world.cases.asManager(() -> {
            acts().all().forEach(a -> acts().end(a.id()));
            context.getBean(RuleActs.class).replace(List.of());
            context.getBean(LeaverActs.class).moveOut(fields("person=lu, how=successor, successor=pan, reason=收尾"));
        });
    }

    @Test
    void givesEverythingToOneSuccessor() {
        dispute(kase, "lu");
        long quiet = world.cases.ledgers.account(kase.customer + "-Q");
        world.jdbc()
                .sql("update huikuan.account set team = 'south', collector = 'lu' where id = ?")
                .param(quiet)
                .update();
        dispute(foreign, "lu");
        Absence[] absence = new Absence[1];
        world.cases.asManager(() ->
                absence[0] = acts().record(fields("collector=gao, substitute=lu, from=2026-03-10, until=2026-03-12")));
        world.cases.asManager(() ->
                context.getBean(RuleActs.class).replace(List.of(fields("team=south, collector=lu, customerFrom=ZZ"))));

        LeaverPlan plan = look("how=successor, successor=pan");
        assertThat(plan.holdings()).isEqualTo(new Holdings(2, 1, 3, 0, 2, 1, 1));
        assertThat(plan.shares()).containsExactly(new LeaverPlan.Share("pan", 2, 1));

        MoveReport report = moveOut("how=successor, successor=pan");

        assertThat(report).isEqualTo(new MoveReport(2, 0, List.of()));
        assertThat(world.collectorOf(quiet)).isEqualTo("pan");
        assertThat(world.assignees(kase.id)).containsOnly("pan");
        assertThat(world.cases.task(foreign.id, "Task_ResolveTheDispute").getAssignee())
                .isEqualTo("gao");
        assertThat(world.cases.get(Disputes.class).of(foreign.id).get(0).owner())
                .isEqualTo("gao");
        assertThat(world.journal(foreign.account)).contains("work-released: lu → gao (离职)");
        world.cases.asManager(() -> assertThat(acts().all())
                .extracting(Absence::substitute)
                .contains("pan")
                .doesNotContain("lu"));
        assertThat(look("how=team").holdings().isEmpty()).isTrue();
        assertThat(world.cases
                        .get(TaskService.class)
                        .createTaskQuery()
                        .taskAssignee("lu")
                        .count())
                .isZero();
    }

    @Test
    void dealsOverTheTeamEvenly() {
        GridCase second = world.caseOf("lin");
        world.assign(second, "south", "lu");

        MoveReport report = moveOut("how=team");

        assertThat(report.moved()).isEqualTo(2);
        assertThat(List.of(world.assignee(kase), world.assignee(second)))
                .doesNotContain("lu")
                .contains("pan");
        world.cases.engineFollows(kase.id);
    }

    @Test
    void asksTheRulesFirst() {
        world.cases.asManager(() -> context.getBean(RuleActs.class)
                .replace(List.of(fields(
                        "team=west, collector=yan, customerFrom=" + kase.customer + ", customerTo=" + kase.customer))));

        moveOut("how=rules");

        assertThat(world.assignee(kase)).isEqualTo("yan");
        assertThat(world.cases.teamsOfTasks(kase.id)).containsExactly("team-west");
        world.assign(kase, "south", "pan");
    }

    @Test
    void refusesASuccessorOfAnotherTeamCustomerByCustomer() {
        LeaverPlan plan = look("how=successor, successor=wei");

        assertThat(plan.moves()).isEmpty();
        assertThat(plan.unplaced())
                .isNotEmpty()
                .allSatisfy(u -> assertThat(u.wrong().getReason()).isEqualTo("'wei' is not in team 'south'"));
        assertThatThrownBy(() -> look("how=successor, successor=lu"))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("nobody succeeds themselves");
    }

    @Test
    void countsTheLoadOfEveryone() {
        world.cases.asManager(() -> assertThat(context.getBean(Loads.class).all())
                .filteredOn(l -> l.collector().equals("gao"))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.cases()).isPositive();
                    assertThat(l.tasks()).isGreaterThanOrEqualTo(l.cases());
                    assertThat(l.overdue()).extracting(a -> a.currency()).containsExactly("CNY");
                }));
    }

    private void dispute(GridCase of, String owner) {
        world.cases.as("gao", "collectors,team-south", () -> of.acts()
                .dispute(
                        of.id,
                        Map.of(
                                "reason",
                                "quality",
                                "owner",
                                owner,
                                "items",
                                List.of(Map.of("invoice", of.item("A"), "amount", "100.00")))));
    }

    private LeaverPlan look(String words) {
        LeaverPlan[] plan = new LeaverPlan[1];
        world.cases.asManager(() -> plan[0] = context.getBean(LeaverActs.class).look(fields("person=lu, " + words)));
        return plan[0];
    }

    private MoveReport moveOut(String words) {
        MoveReport[] report = new MoveReport[1];
        world.cases.asManager(
                () -> report[0] = context.getBean(LeaverActs.class).moveOut(fields("person=lu, reason=离职, " + words)));
        return report[0];
    }

    private AbsenceActs acts() {
        return context.getBean(AbsenceActs.class);
    }
}
