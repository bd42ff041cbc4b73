package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseState;
import org.huikuan.cases.promises.Promises;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.cases.reads.NextAct;
import org.huikuan.testing.world.CaseWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole cases through weeks, told in days; run on both databases. */
abstract class CaseStory {

    private static final AtomicInteger CUSTOMERS = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private long account;
    private String invoice;

    @BeforeEach
    void anAccountWithOneInvoiceDueOnSunday() {
        world = new CaseWorld(context).on("2026-03-02");
        String customer = "S" + CUSTOMERS.incrementAndGet();
        account = world.ledgers.account(customer);
        invoice = "INV-" + customer;
        world.ledgers.invoice(account, invoice, "1200.00", "2026-03-01");
    }

    @Test
    void opensACaseOnTheDayAfterTheDueDateAndOnlyOnce() {
        assertThat(world.run(account).opened()).isEqualTo(1);
        CollectionCase kase = world.caseOf(account);
        assertThat(world.tasks(kase.id())).containsExactly("Task_CallTheCustomer");
        assertThat(kase.driving()).isNotNull();
        world.engineFollows(kase.id());

        assertThat(world.run(account)).isEqualTo(new DailyWork.Outcome(0, 0));
        assertThat(world.processes(kase.id())).containsExactly("collection-case", "reminder-call");
    }

    @Test
    void showsTheFirstCallAtOnceOnAWeekendAndMakesItDueOnAWorkingDay() {
        world.on("2026-03-07").run(account);
        CaseId id = world.caseOf(account).id();
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer");
        assertThat(world.caseNow(id).position().dueOn()).isAfterOrEqualTo("2026-03-09");
        world.engineFollows(id);
    }

    @Test
    void tellsTheMondayForAnActThatWouldBeOnASaturday() {
        world.on("2026-03-09").run(account);
        CaseId id = world.caseOf(account).id();
        world.get(JdbcClient.class)
                .sql("update huikuan.collection_case set next_on = date '2026-03-14' where id = ?")
                .param(id.value())
                .update();
        assertThat(NextAct.of(world.get(CaseReads.class).facts(id), world.get(WorkingDays.class))
                        .on())
                .isEqualTo("2026-03-16");
    }

    @Test
    void triesThreeTimesOnWorkingDaysAndThenWaitsForTheMoveTablesDate() {
        world.on("2026-03-05").run(account);
        CaseId id = world.caseOf(account).id();

        world.complete(id, "Task_CallTheCustomer", "result=not-reached");
        assertThat(world.timers(id)).containsEntry("Event_NextCallDue", "2026-03-06");
        world.engineFollows(id);
        world.on("2026-03-06").fireDueTimers(id);
        world.complete(id, "Task_CallTheCustomer", "result=not-reached");
        assertThat(world.timers(id)).containsEntry("Event_NextCallDue", "2026-03-09");
        world.on("2026-03-09").fireDueTimers(id);
        assertThat(world.caseNow(id).position().attempt()).isEqualTo(3);
        world.complete(id, "Task_CallTheCustomer", "result=not-reached");

        assertThat(world.tasks(id)).isEmpty();
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(WaitingFor.NONE);
        assertThat(world.caseNow(id).position().notBefore()).isAfter("2026-03-09");
        world.engineFollows(id);

        world.on("2026-05-04").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer");
        world.engineFollows(id);
    }

    @Test
    void waitsForAPromiseJudgesItBrokenAndCallsAgain() {
        world.run(account);
        CaseId id = world.caseOf(account).id();
        world.complete(id, "Task_CallTheCustomer", "result=promised, amount=1200.00, date=2026-03-06, person=王会计");
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Promise.WAITING);
        assertThat(world.tasks(id)).isEmpty();
        world.engineFollows(id);

        world.on("2026-03-05").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly("Task_ConfirmThePayment");
        world.complete(id, "Task_ConfirmThePayment", "result=confirmed");

        world.on("2026-03-06").fireDueTimers(id);
        assertThat(world.tasks(id)).containsExactly("Task_ConfirmThePayment");
        world.complete(id, "Task_ConfirmThePayment", "result=not-reached");

        world.on("2026-03-10").fireDueTimers(id);
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Promise.WAITING);
        world.on("2026-03-11").fireDueTimers(id);
        assertThat(states(id)).containsExactly(PromiseState.BROKEN);
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer");
        assertThat(world.processes(id)).doesNotContain("promise-to-pay");
        world.engineFollows(id);
    }

    @Test
    void tellsTheNextCallerWhatTheMoveTableSaysOfABrokenPromise() {
        world.run(account);
        CaseId id = world.caseOf(account).id();
        world.complete(id, "Task_CallTheCustomer", "result=promised, amount=1200.00, date=2026-03-03");
        world.on("2026-03-06").fireDueTimers(id);

        var decisions = world.get(CaseReads.class).decisions(id);
        assertThat(decisions.get(decisions.size() - 1).key()).isEqualTo("choose-move");
        assertThat(decisions.get(decisions.size() - 1).becauseEn()).contains("broken");
    }

    @Test
    void asksForASignedPromiseAfterTwoBrokenOnes() {
        world.run(account);
        CaseId id = world.caseOf(account).id();
        world.complete(id, "Task_CallTheCustomer", "result=promised, amount=1200.00, date=2026-03-03");
        world.on("2026-03-06").fireDueTimers(id);
        world.complete(id, "Task_CallTheCustomer", "result=promised, amount=1200.00, date=2026-03-09");
        world.on("2026-03-12").fireDueTimers(id);
        assertThat(states(id)).containsExactly(PromiseState.BROKEN, PromiseState.BROKEN);

        assertThatThrownBy(() -> world.complete(
                        id, "Task_CallTheCustomer", "result=promised, amount=1200.00, date=2026-03-16, form=oral"))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("signed");
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer");
        assertThatThrownBy(() -> world.complete(
                        id, "Task_CallTheCustomer", "result=promised, amount=1200.00, date=2026-03-16, form=signed"))
                .as("nothing is signed by phone")
                .hasMessageContaining("form: nothing is signed by phone");
        assertThatThrownBy(() -> world.asCollector(() -> world.get(ActDoor.class)
                        .carryOut(
                                "log-contact",
                                Where.of("caseId", id.number()),
                                fields("result=promised, amount=1200.00, date=2026-03-16, form=signed"),
                                Way.API)))
                .hasMessageContaining("nothing is signed by phone");
        world.asCollector(() -> world.acts().promise(id, fields("amount=1200.00, date=2026-03-16, form=signed")));
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Promise.WAITING);

        long signed = world.get(Promises.class).of(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(Promise::isOpen)
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> world.asCollector(
                        () -> world.acts().correctPromise(signed, CaseWorld.fields("form=oral, reason=heard wrongly"))))
                .as("no way round by a correction")
                .hasMessageContaining("signed");
    }

    @Test
    void refusesAPromiseInThePastOrAboveTheBalanceAndKeepsTheTask() {
        world.run(account);
        CaseId id = world.caseOf(account).id();
        assertThatThrownBy(() ->
                        world.complete(id, "Task_CallTheCustomer", "result=promised, amount=1200.01, date=2026-03-01"))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("date: 2026-03-01 is in the past")
                .hasMessageContaining("amount: 1200.01 is above the overdue balance of 1200.00 CNY");
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer");
        assertThat(states(id)).isEmpty();
    }

    @Test
    void waitsOnAHoldAndGoesOnWhereItStood() {
        world.run(account);
        CaseId id = world.caseOf(account).id();
        world.complete(id, "Task_CallTheCustomer", "result=not-reached");
        Position before = world.caseNow(id).position();
        world.asCollector(() -> world.acts().hold(id, fields("reason=complaint, until=2026-03-13, note=投诉处理中")));
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Hold.WAITING);
        world.engineFollows(id);

        world.on("2026-03-14").fireDueTimers(id);
        assertThat(world.caseNow(id).position().attempt()).isEqualTo(before.attempt());
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer");
        world.engineFollows(id);
    }

    @Test
    void waitsForADisputeOfAllAndGoesOnWhenItIsRejected() {
        world.run(account);
        CaseId id = world.caseOf(account).id();
        world.complete(id, "Task_CallTheCustomer", "result=disputes, disputeReason=quality, note=货有瑕疵");
        assertThat(world.caseNow(id).waitingFor()).isEqualTo(Dispute.WAITING);
        assertThat(world.tasks(id)).containsExactly("Task_ResolveTheDispute");
        world.engineFollows(id);

        world.complete(id, "Task_ResolveTheDispute", "decision=rejected, note=超过检验期");
        assertThat(world.tasks(id)).containsExactly("Task_CallTheCustomer");
        world.engineFollows(id);
    }

    @Test
    void withdrawsACaseByAManagerAndDoesNotOpenItAgainForTheSameItems() {
        world.run(account);
        CaseId id = world.caseOf(account).id();
        world.asManager(() -> world.acts().withdraw(id, fields("reason=客户已撤销订单")));
        assertThat(world.caseNow(id).status()).isEqualTo(CaseStatus.WITHDRAWN);
        world.engineFollows(id);
        assertThat(world.run(account)).isEqualTo(new DailyWork.Outcome(0, 0));

        world.ledgers.invoice(account, invoice + "-2", "300.00", "2026-03-08");
        world.on("2026-03-09");
        assertThat(world.run(account).opened()).isEqualTo(1);
    }

    private java.util.List<PromiseState> states(CaseId id) {
        return world.get(Promises.class).of(java.util.List.of(id)).getOrDefault(id, java.util.List.of()).stream()
                .map(Promise::state)
                .toList();
    }
}
