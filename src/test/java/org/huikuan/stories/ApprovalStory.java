package org.huikuan.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.approvals.Approval;
import org.huikuan.approvals.ApprovalRegister;
import org.huikuan.approvals.ApprovalState;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.ledger.Supply;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.MeasureState;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.NotAllowed;
import org.huikuan.testing.Caller;
import org.huikuan.testing.People;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.RecoveryRecipes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a manager may not decide alone is a task of the role that the tables name; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class ApprovalStory {

    private static final String DECIDE = "Task_DecideTheApproval";
    private static final String MEASURE = "Task_CarryOutTheMeasure";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private GridCase kase;
    private CaseWorld world;
    private RecoveryRecipes recovery;

    @BeforeEach
    void aManagerChooses() {
        kase = new GridCase(new CaseWorld(context));
        world = kase.world;
        recovery = new RecoveryRecipes(kase);
        new People(world.get(IdentityService.class)).arrive();
        recovery.reach("Task_ChooseTheMeasures");
    }

    @Test
    void anEarlySupplyHoldWaitsForTheGeneralManagerAndThenBegins() {
        recovery.choose(RecoveryRecipes.measure("CM-02"));
        assertThat(world.tasks(kase.id)).containsExactlyInAnyOrder(MEASURE, DECIDE);
        assertThat(supply()).isEqualTo(Supply.OPEN);
        assertThatThrownBy(() -> recovery.report(measure(), "outcome=done, evidence=已通知"))
                .hasMessageContaining("approval is waited for");

        decides("general-manager", "decision=approved");

        assertThat(supply()).isEqualTo(Supply.TO_HOLD);
        assertThat(measure().grounds().approvedBy()).isEqualTo("a-general-manager");
        assertThat(world.tasks(kase.id)).containsExactlyInAnyOrder(MEASURE, "Task_HoldTheSupply");
    }

    @Test
    void whatIsRefusedIsNotCarriedOutAndTheOthersGoOn() {
        recovery.choose(RecoveryRecipes.measure("CM-01"), RecoveryRecipes.measure("CM-16"));
        assertThat(world.tasks(kase.id)).containsExactlyInAnyOrder(MEASURE, MEASURE, DECIDE);
        assertThatThrownBy(() -> decides("general-manager", "decision=refused")).hasMessageContaining("reason");

        decides("general-manager", "decision=refused, reason=不同意债转股");

        assertThat(world.tasks(kase.id)).containsExactly(MEASURE);
        assertThat(recovery.open()).extracting(Measure::kind).containsExactly("CM-01");
        assertThat(world.get(CaseReads.class).journal(kase.id).toString())
                .contains("approval-asked", "approval-refused", "不同意债转股");
    }

    /** Two percent and less a manager may give, above ten the board decides. */
    @Test
    void howMuchIsGivenUpDecidesWhoIsAsked() {
        Map<String, Object> discount = RecoveryRecipes.measure("CM-05");
        discount.put("percent", "11");
        recovery.choose(discount);

        assertThat(approval().role().group()).isEqualTo("board");
        assertThat(tasksOf("director")).isEmpty();
        assertThat(tasksOf("board")).hasSize(1);
    }

    @Test
    void approversSeeTheirApprovalAndNothingElseOfTheCase() {
        recovery.choose(RecoveryRecipes.measure("CM-16"));
        Caller approver = Caller.of("http://localhost:" + port, "a-general-manager", People.PASSWORD);
        Caller director = Caller.of("http://localhost:" + port, "a-director", People.PASSWORD);
        String page = "/tasks/" + task().getId();

        assertThat(new String(approver.download(page).body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("CM-16", "合同第八条", "name=\"decision\"", "客户 " + kase.customer);
        assertThat(director.download(page).statusCode()).isEqualTo(404);
        assertThat(approver.download("/cases/" + kase.id.number()).statusCode()).isEqualTo(403);
        assertThat(approver.get("/api/cases/" + kase.id.number()).status()).isEqualTo(403);
        assertThat(new String(approver.download("/").body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(page);
    }

    @Test
    void nobodyApprovesWhatTheyHaveAskedFor() {
        world.as(
                "mei",
                "managers,team-default,general-manager",
                () -> recovery.act(
                        "choose-the-measures", Map.of("measures", List.of(RecoveryRecipes.measure("CM-16")))));

        assertThatThrownBy(() -> world.as(
                        "mei",
                        "managers,team-default,general-manager",
                        () -> decide(fields("decision=approved"), Way.API)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyNeedDecideWhenTheMoneyCameOrTheMeasureIsGivenUp() {
        recovery.choose(RecoveryRecipes.measure("CM-01"), RecoveryRecipes.measure("CM-16"));
        recovery.report(recovery.open().get(1), "outcome=not-possible, evidence=客户不愿重组");
        assertThat(approval().state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(world.tasks(kase.id)).containsExactly(MEASURE);

        GridCase other = new GridCase(world);
        RecoveryRecipes others = new RecoveryRecipes(other);
        others.reach(DECIDE);
        world.cashier.receive(other.customer, other.customer + "-R", "2000.00", other.item("A"), other.item("B"));
        assertThat(world.tasks(other.id)).isEmpty();
    }

    @Test
    void whatAProgramSaysWasApprovedIsTakenAsBefore() {
        Map<String, Object> measure = RecoveryRecipes.measure("CM-16");
        measure.put("approvedBy", "总经理 李总");
        recovery.choose(measure);

        assertThat(world.tasks(kase.id)).containsExactly(MEASURE);
        assertThat(measure().grounds().approvedBy()).isEqualTo("总经理 李总");
        assertThat(measure().state()).isEqualTo(MeasureState.OPEN);
    }

    private void decides(String role, String words) {
        Map<String, Object> fields = new HashMap<>(fields(words));
        String id = task().getId();
        world.as("a-" + role, role, () -> world.get(TaskService.class).complete(id, fields));
    }

    private void decide(Map<String, Object> words, Way way) {
        var unused = world.get(ActDoor.class)
                .carryOut(
                        "decide-the-approval",
                        Where.of("approvalId", Long.toString(approval().id())),
                        words,
                        way);
    }

    private Task task() {
        return world.task(kase.id, DECIDE);
    }

    private List<Task> tasksOf(String role) {
        AtomicReference<List<Task>> found = new AtomicReference<>();
        world.as(
                "a-" + role,
                role,
                () -> found.set(world.get(TaskService.class)
                        .createTaskQuery()
                        .processInstanceBusinessKey(BusinessKey.of(
                                kase.id.number(),
                                BusinessKey.Kind.APPROVAL,
                                approval().id()))
                        .list()));
        return found.get();
    }

    private Approval approval() {
        return world.get(ApprovalRegister.class).of(kase.id).get(0);
    }

    private Measure measure() {
        return recovery.open().get(0);
    }

    private Supply supply() {
        return world.get(CaseReads.class).facts(kase.id).account().supply();
    }
}
