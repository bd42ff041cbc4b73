package org.huikuan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.shared.NotAllowed;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.PortfolioWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A manager puts customers in charge of others; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class PortfolioStory {

    @Autowired
    private ApplicationContext context;

    private PortfolioWorld world;
    private GridCase kase;
    private GridCase other;

    @BeforeEach
    void twoCasesOfLin() {
        world = new PortfolioWorld(new CaseWorld(context));
        world.people();
        kase = world.caseOf("lin");
        other = world.caseOf("lin");
    }

    @Test
    void movesTheChosenCustomersWithCasesTasksAndJournal() {
        long quiet = world.cases.ledgers.account(kase.customer + "-Q");

        MoveReport report = assign(List.of(kase.customer, other.customer, kase.customer + "-Q"), "collector=wei");

        assertThat(report).isEqualTo(new MoveReport(3, 0, List.of()));
        assertThat(world.assignee(kase)).isEqualTo("wei");
        assertThat(world.assignee(other)).isEqualTo("wei");
        assertThat(world.collectorOf(quiet)).isEqualTo("wei");
        assertThat(world.journal(quiet)).containsExactly("account-assigned: default, wei (区域调整)");
        assertThat(world.journal(kase.account)).contains("case-reassigned: default, wei (区域调整)");
        kase.world.engineFollows(kase.id);
    }

    @Test
    void leavesNoGrantWithTheOldTeam() {
        kase.disputePart("A", "100.00");
        kase.promise("1900.00", "2026-03-06", null);
        world.cases.on("2026-03-05").fireDueTimers(kase.id);

        MoveReport report = assign(List.of(kase.customer), "collector=xia, team=west");

        assertThat(report.moved()).isEqualTo(1);
        assertThat(world.grantedGroups(kase.id)).isNotEmpty().allMatch(g -> g.equals("team-west"));
        assertThat(world.cases.teamsOfTasks(kase.id)).containsExactly("team-west");
        assertThat(world.grantedUsers(kase.id)).isEmpty();
        assertThat(world.linkedPeople(kase.id)).isEmpty();
        assertThat(world.assignees(kase.id)).containsOnly("xia");
        assertThat(world.cases.get(Disputes.class).of(kase.id).get(0).owner()).isEqualTo("xia");
    }

    @Test
    void changesNothingASecondTime() {
        assign(List.of(kase.customer), "collector=wei");
        int before = world.journal(kase.account).size();

        assertThat(assign(List.of(kase.customer), "collector=wei")).isEqualTo(new MoveReport(0, 1, List.of()));
        assertThat(world.journal(kase.account)).hasSize(before);
    }

    @Test
    void reportsTheOneThatCannotMoveAndMovesTheRest() {
        world.assign(other, "west", "xia");

        MoveReport report = assign(List.of(kase.customer, other.customer), "collector=wei");

        assertThat(report.moved()).isEqualTo(1);
        assertThat(report.faults()).hasSize(1);
        assertThat(report.faults().get(0).customer()).isEqualTo(other.customer);
        assertThat(report.faults().get(0).wrong().getReason()).isEqualTo("'wei' is not in team 'west'");
        assertThat(world.assignee(kase)).isEqualTo("wei");
        assertThat(world.assignee(other)).isEqualTo("xia");
    }

    @Test
    void doesNotOverrunWhatAnotherManagerDecidedMeanwhile() {
        List<String> seen = seen(List.of(kase.customer));
        world.assign(kase, "default", "wei");

        MoveReport[] report = new MoveReport[1];
        world.cases.asManager(() -> report[0] = portfolio().assign(seen, fields("collector=-, reason=放回团队")));

        assertThat(report[0].moved()).isZero();
        assertThat(report[0].faults().get(0).wrong().getReason()).contains("somebody else was put in charge meanwhile");
        assertThat(world.assignee(kase)).isEqualTo("wei");
    }

    @Test
    void movesAllThatMatchTheFilter() {
        Filter filter = Filter.read(Map.of("q", kase.customer, "of", "lin", "from", "1000", "to", "3000"));
        MoveReport[] report = new MoveReport[1];

        world.cases.asManager(() -> report[0] = portfolio().assign(filter, fields("collector=wei, reason=均衡")));

        assertThat(report[0].moved()).isPositive();
        assertThat(world.assignee(kase)).isEqualTo("wei");
    }

    @Test
    void namesEveryWrongFieldAndIsForManagers() {
        assertThatThrownBy(() -> world.cases.asManager(
                        () -> portfolio().assign(List.of(), fields("collector=nobody-such, team=nowhere"))))
                .isInstanceOf(WrongInput.class)
                .hasMessageContaining("customers: choose")
                .hasMessageContaining("reason: is missing")
                .hasMessageContaining("team: there is no team 'nowhere'");
        assertThatThrownBy(() -> world.cases.asCollector(() -> portfolio().page(Filter.ALL, 0, 50)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void letsTheAppointedPersonAnswerTheDisputeWhileTheTeamStays() {
        world.cases.asCollector(() -> kase.acts()
                .dispute(
                        kase.id,
                        Map.of(
                                "reason", "quality",
                                "owner", "wei",
                                "items", List.of(Map.of("invoice", kase.item("A"), "amount", "100.00")))));

        assign(List.of(kase.customer), "collector=qin");

        assertThat(world.cases.task(kase.id, "Task_ResolveTheDispute").getAssignee())
                .isEqualTo("wei");
        assertThat(world.assignee(kase)).isEqualTo("qin");
    }

    @Test
    void bringsTheOpenCaseAlongWhenTheLedgerNamesAnotherCollector() {
        world.customersFile("customer,name,collector\n" + kase.customer + ",客户,wei\n");

        assertThat(world.cases.caseNow(kase.id).collector()).isEqualTo("wei");
        assertThat(world.assignee(kase)).isEqualTo("wei");
        assertThat(context.getBean(AuthorizationService.class)
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .userIdIn("wei", "lin")
                        .count())
                .isZero();
    }

    private MoveReport assign(List<String> customers, String words) {
        List<String> seen = seen(customers);
        MoveReport[] report = new MoveReport[1];
        world.cases.asManager(() -> report[0] = portfolio().assign(seen, fields(words + ", reason=区域调整")));
        return report[0];
    }

    private List<String> seen(List<String> customers) {
        return customers.stream()
                .map(c -> world.customer(c))
                .map(Customer::seen)
                .toList();
    }

    private Portfolio portfolio() {
        return context.getBean(Portfolio.class);
    }
}
