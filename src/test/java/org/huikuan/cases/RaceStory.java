package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.holds.Holds;
import org.huikuan.cases.promises.Promises;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two act on one account at the same moment: one after the other, and the facts stay whole; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class RaceStory {

    @Autowired
    private ApplicationContext context;

    @RepeatedTest(4)
    void receiptAgainstPromise() throws Exception {
        GridCase kase = aCase();
        List<Throwable> failed =
                together(() -> receive(kase, "R1", "2000.00"), () -> kase.promise("2000.00", "2026-03-06", null));
        assertThat(failed).allMatch(e -> e instanceof Conflict || e instanceof BadInput, failed.toString());
        assertThat(kase.world.caseNow(kase.id).status()).isEqualTo(CaseStatus.SETTLED);
        kase.world.engineFollows(kase.id);
    }

    @RepeatedTest(4)
    void twoReceipts() throws Exception {
        GridCase kase = aCase();
        assertThat(together(() -> receive(kase, "R1", "1000.00"), () -> receive(kase, "R2", "1000.00")))
                .isEmpty();
        assertThat(kase.world.caseNow(kase.id).status()).isEqualTo(CaseStatus.SETTLED);
        kase.world.engineFollows(kase.id);
    }

    @RepeatedTest(4)
    void dailyRunAgainstReceipt() throws Exception {
        GridCase kase = aCase();
        kase.world.ledgers.invoice(kase.account, kase.item("C"), "300.00", "2026-02-27");
        assertThat(together(() -> kase.world.run(kase.account), () -> receive(kase, "R1", "2300.00")))
                .isEmpty();
        assertThat(kase.world.caseNow(kase.id).status()).isEqualTo(CaseStatus.SETTLED);
        assertThat(kase.world.run(kase.account)).isEqualTo(new DailyWork.Outcome(0, 0));
        kase.world.engineFollows(kase.id);
    }

    @RepeatedTest(4)
    void twoDailyRunsOfOneNewAccount() throws Exception {
        CaseWorld world = new CaseWorld(context).on("2026-03-02");
        String customer = aCase().customer + "-N";
        long account = world.ledgers.account(customer);
        world.ledgers.invoice(account, customer + "-A", "100.00", "2026-03-01");
        assertThat(together(() -> world.run(account), () -> world.run(account))).isEmpty();
        world.engineFollows(world.caseOf(account).id());
    }

    /** A button pressed often, or a call sent again before it was answered. */
    @RepeatedTest(4)
    void theSameActSixTimesAtOnce() throws Exception {
        GridCase held = aCase();
        GridCase promised = aCase();

        assertThat(together(Collections.nCopies(6, () -> held.hold("complaint", "2026-03-20"))))
                .isEmpty();
        assertThat(together(Collections.nCopies(6, () -> promised.promise("2000.00", "2026-03-06", null))))
                .isEmpty();

        long account = held.world.caseNow(held.id).accountId();
        assertThat(held.world.get(Holds.class).ofAccount(account)).hasSize(1);
        assertThat(promised.world.get(Promises.class).of(List.of(promised.id)).get(promised.id))
                .hasSize(1);
        held.world.engineFollows(held.id);
        promised.world.engineFollows(promised.id);
    }

    /** Often enough that a gap of a few milliseconds between looking and acting is met. */
    @Test
    void twoPeopleWithOneTask() throws Exception {
        for (int i = 0; i < 40; i++) {
            oneTaskIsDoneOnceBy(2);
        }
    }

    @RepeatedTest(3)
    void tenPeopleWithOneTask() throws Exception {
        oneTaskIsDoneOnceBy(10);
    }

    private void oneTaskIsDoneOnceBy(int people) throws Exception {
        GridCase kase = aCase();
        String task = kase.world.task(kase.id, GridCase.CALL).getId();
        Runnable call = () -> kase.world.asCollector(() ->
                kase.world.get(org.camunda.bpm.engine.TaskService.class).complete(task, fields("result=not-reached")));
        List<Throwable> failed = together(Collections.nCopies(people, call));
        assertThat(failed).hasSize(people - 1).allSatisfy(RaceStory::isToldSo);
        assertThat(kase.world.caseNow(kase.id).position().attempt()).isEqualTo(2);
        kase.world.engineFollows(kase.id);
    }

    /** Who comes second is told so, or, when much later, that the task is gone. */
    private static void isToldSo(Throwable failure) {
        assertThat(failure).isInstanceOf(InvalidRequestException.class);
        assertThat(((InvalidRequestException) failure).getStatus()).isIn(Status.CONFLICT, Status.NOT_FOUND);
        assertThat(failure.getMessage()).isNotBlank();
    }

    private GridCase aCase() {
        return new GridCase(new CaseWorld(context));
    }

    private static void receive(GridCase kase, String reference, String amount) {
        kase.world.cashier.receive(kase.customer, kase.customer + "-" + reference, amount);
    }

    /** Starts both at the same moment and returns what failed. */
    private static List<Throwable> together(Runnable one, Runnable other) throws Exception {
        return together(List.of(one, other));
    }

    private static List<Throwable> together(List<Runnable> acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<Throwable>> results = new ArrayList<>();
            for (Runnable act : acts) {
                results.add(threads.submit(() -> {
                    start.await();
                    return failureOf(act);
                }));
            }
            List<Throwable> failed = new ArrayList<>();
            for (Future<Throwable> result : results) {
                Throwable failure = result.get();
                if (failure != null) {
                    failed.add(failure);
                }
            }
            return failed;
        } finally {
            threads.shutdown();
        }
    }

    private static Throwable failureOf(Runnable act) {
        try {
            act.run();
            return null;
        } catch (RuntimeException | AssertionError e) {
            return e;
        }
    }
}
