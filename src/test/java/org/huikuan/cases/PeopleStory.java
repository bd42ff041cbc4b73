package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.cases.holds.Holds;
import org.huikuan.cases.promises.Promises;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.FreeActs;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may act on a case, and who comes too late; run on both databases. */
abstract class PeopleStory {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;

    @BeforeEach
    void aCaseOfTheDefaultTeam() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
    }

    @Test
    void hidesTheCaseOfAnotherTeam() {
        assertThatThrownBy(() -> world.as("wang", "collectors,team-west", this::hold))
                .isInstanceOf(NotFound.class);
        assertThat(world.caseNow(kase.id).waitUntil()).isNull();
    }

    @Test
    void takesTheSameActSentTwiceForOne() {
        kase.promise("2000.00", "2026-03-06", null);
        kase.promise("2000.00", "2026-03-06", null);
        kase.disputePart("A", "100.00");
        kase.disputePart("A", "100.00");
        world.asCollector(this::hold);
        world.asCollector(this::hold);

        long account = world.caseNow(kase.id).accountId();
        assertThat(world.get(Promises.class).of(List.of(kase.id)).get(kase.id)).hasSize(1);
        assertThat(world.get(Disputes.class).of(kase.id)).hasSize(1);
        assertThat(world.get(Holds.class).ofAccount(account)).hasSize(1);
        world.asManager(this::hold);
        assertThat(world.get(Holds.class).ofAccount(account)).hasSize(2);
    }

    @Test
    void saysTheSameOfAnotherTeamsPromiseDisputeAndHoldAsOfNone() {
        kase.promise("2000.00", "2026-03-06", null);
        kase.disputePart("A", "100.00");
        world.asCollector(this::hold);
        long promise = Objects.requireNonNull(
                        world.get(Promises.class).of(List.of(kase.id)).get(kase.id))
                .get(0)
                .id();
        long dispute = world.get(Disputes.class).of(kase.id).get(0).id();
        long account = world.caseNow(kase.id).accountId();
        long hold = world.get(Holds.class).ofAccount(account).get(0).id();

        assertThatThrownBy(() -> asStranger(() -> kase.acts().withdrawPromise(promise, fields("reason=x"))))
                .isInstanceOf(NotFound.class)
                .hasMessage("no promise " + promise);
        assertThatThrownBy(() -> asStranger(() -> accept(dispute)))
                .isInstanceOf(NotFound.class)
                .hasMessage("no dispute " + dispute);
        assertThatThrownBy(() -> asStranger(() -> kase.acts().liftHold(hold, fields("reason=x"))))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no such hold that you may see.");
    }

    private void asStranger(Runnable act) {
        world.as("wang", "collectors,team-west", act);
    }

    @Test
    void movesTasksAndSightToTheNewTeam() {
        world.ledgers.team("west");
        kase.disputePart("A", "100.00");
        world.asManager(() -> decisions().reassign(kase.id, fields("team=west, reason=区域调整")));
        assertThat(world.teamsOfTasks(kase.id)).containsExactly("team-west");
        assertThatThrownBy(() -> world.asCollector(this::hold)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.complete(kase.id, GridCase.CALL, "result=not-reached"))
                .isInstanceOf(RuntimeException.class);
        world.as("wang", "collectors,team-west", () -> world.get(TaskService.class)
                .complete(world.task(kase.id, GridCase.CALL).getId(), fields("result=not-reached")));
        world.engineFollows(kase.id);
    }

    @Test
    void leavesMovingWithdrawingAndReassigningToManagers() {
        assertThatThrownBy(() ->
                        world.asCollector(() -> decisions().move(kase.id, fields("stage=reminder-call, reason=x"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.asCollector(() -> decisions().withdraw(kase.id, fields("reason=x"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(
                        () -> world.asCollector(() -> decisions().reassign(kase.id, fields("team=default, reason=x"))))
                .isInstanceOf(NotAllowed.class);
        world.engineFollows(kase.id);
    }

    @Test
    void tellsWhoComesSecondWhatHasChanged() {
        world.cashier.receive(kase.customer, kase.customer + "-R1", "2000.00");
        assertThatThrownBy(() -> world.asCollector(this::hold))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is settled since 2026-03-02")
                .hasMessageContaining("nothing was changed");
    }

    @Test
    void givesALateDisputeToManagersOnly() {
        kase.reach("Task_DecideTheDispute");
        long dispute = world.get(Disputes.class).of(kase.id).get(0).id();
        assertThat(world.get(TaskService.class)
                        .createTaskQuery()
                        .taskId(world.task(kase.id, "Task_DecideTheDispute").getId())
                        .taskCandidateGroup("managers")
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> world.asCollector(() -> accept(dispute))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.complete(kase.id, "Task_DecideTheDispute", "decision=accepted, note=x"))
                .isInstanceOf(RuntimeException.class);
        world.asManager(() -> accept(dispute));
        assertThat(world.tasks(kase.id)).containsExactly(GridCase.CALL, "Task_IssueTheCreditNote");
        world.engineFollows(kase.id);
    }

    @Test
    void asksFinanceForTheCreditNoteOfADisputeAcceptedWithoutItsTask() {
        kase.reach("Task_ResolveTheDispute");
        long dispute = world.get(Disputes.class).of(kase.id).get(0).id();
        world.asCollector(() -> accept(dispute));
        assertThat(world.tasks(kase.id)).containsExactly(GridCase.CALL, "Task_IssueTheCreditNote");
        world.engineFollows(kase.id);
        assertThatThrownBy(() -> world.asCollector(() -> accept(dispute)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is accepted since 2026-03-02");

        assertThatThrownBy(this::creditNoteIssued).hasMessageContaining("import it first");
        world.cashier.credit(kase.customer, kase.customer + "-N1", "200.00", kase.item("A"));
        assertThat(world.get(Facts.class).of(kase.id).demandable()).hasSize(1);
        creditNoteIssued();
        assertThat(world.get(Facts.class).of(kase.id).demandable()).hasSize(2);
        assertThat(world.tasks(kase.id)).containsExactly(GridCase.CALL);
        world.engineFollows(kase.id);
    }

    private void creditNoteIssued() {
        String task = world.task(kase.id, "Task_IssueTheCreditNote").getId();
        world.as("fang", "finance", () -> world.get(TaskService.class)
                .complete(task, fields("creditNote=" + kase.customer + "-N1")));
    }

    private void accept(long dispute) {
        kase.acts().resolveDispute(dispute, fields("decision=accepted, note=属实"));
    }

    private void hold() {
        kase.acts().hold(kase.id, fields("reason=complaint, until=2026-03-13"));
    }

    private FreeActs decisions() {
        return world.acts();
    }
}
