package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.daily.DailyWork;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.HoldReason;
import org.huikuan.cases.holds.HoldState;
import org.huikuan.cases.holds.Holds;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseState;
import org.huikuan.cases.promises.Promises;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Pauses that overlap, and bells that are lost; run on both databases. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
abstract class PauseStory {

    @Autowired
    private ApplicationContext context;

    @TestFactory
    Stream<DynamicTest> goesOnWhereItStoodInWhateverOrderThePausesEnd() {
        return orders(List.of("promise", "hold", "dispute"))
                .map(order -> DynamicTest.dynamicTest(order.toString(), () -> pausesEnd(order)));
    }

    private void pausesEnd(List<String> order) {
        GridCase kase = new GridCase(new CaseWorld(context));
        kase.promise("1200.00", "2026-03-20", kase.item("A"));
        kase.disputePart("B", "800.00");
        kase.hold("complaint", "2026-03-27");
        assertThat(kase.world.caseNow(kase.id).waitingFor()).isEqualTo(Hold.WAITING);
        for (int i = 0; i < order.size(); i++) {
            end(order.get(i), kase);
            kase.world.engineFollows(kase.id);
            assertThat(waits(kase)).isEqualTo(stillWaits(order.subList(i + 1, order.size())));
        }
        assertThat(kase.world.tasks(kase.id)).containsExactly(GridCase.CALL);
        assertThat(kase.world.timerDays(kase.id)).isEmpty();
    }

    /** A hold stops all; otherwise the case is worked as soon as one of the two items may be demanded. */
    private static boolean stillWaits(List<String> pauses) {
        return pauses.contains("hold") || pauses.size() == 2;
    }

    private static boolean waits(GridCase kase) {
        return kase.world.caseNow(kase.id).waitUntil() != null;
    }

    private static void end(String pause, GridCase kase) {
        CaseWorld world = kase.world;
        switch (pause) {
            case "hold" -> kase.lift();
            case "promise" -> {
                long promise = world.get(Promises.class)
                        .of(List.of(kase.id))
                        .get(kase.id)
                        .get(0)
                        .id();
                world.asCollector(() -> kase.acts().withdrawPromise(promise, fields("reason=客户撤回")));
            }
            default -> {
                long dispute = world.get(Disputes.class).of(kase.id).get(0).id();
                world.asCollector(() -> kase.acts().resolveDispute(dispute, fields("decision=rejected, note=不成立")));
            }
        }
    }

    @Test
    void doesNotCallAboutAPromiseWhileNothingMayBeDemanded() {
        GridCase kase = new GridCase(new CaseWorld(context));
        kase.promise("2000.00", "2026-03-06", null);
        kase.hold("complaint", "2026-03-09");
        kase.world.on("2026-03-05").fireDueTimers(kase.id);
        assertThat(kase.world.tasks(kase.id)).isEmpty();
        kase.world.on("2026-03-06");
        kase.lift();
        kase.world.fireDueTimers(kase.id);
        assertThat(kase.world.tasks(kase.id)).containsExactly("Task_ConfirmThePayment");
        kase.world.engineFollows(kase.id);
    }

    @Test
    void findsALostBellWithTheNextDailyRun() {
        GridCase kase = new GridCase(new CaseWorld(context));
        kase.world.get(Holds.class).insert(silentHold(kase));
        assertThat(kase.world.tasks(kase.id)).containsExactly(GridCase.CALL);

        assertThat(kase.world.run(kase.account)).isEqualTo(new DailyWork.Outcome(0, 1));
        assertThat(kase.world.caseNow(kase.id).waitingFor()).isEqualTo(Hold.WAITING);
        kase.world.engineFollows(kase.id);
        assertThat(kase.world.run(kase.account)).isEqualTo(new DailyWork.Outcome(0, 0));
    }

    @Test
    void waitsForTheEarlierOfTwoPromisesAndCallsForTheBrokenOneOnly() {
        GridCase kase = new GridCase(new CaseWorld(context));
        kase.promise("1200.00", "2026-03-06", kase.item("A"));
        kase.promise("800.00", "2026-03-13", kase.item("B"));
        assertThat(kase.world.caseNow(kase.id).waitUntil()).isEqualTo(LocalDate.of(2026, 3, 11));
        kase.world.on("2026-03-11").fireDueTimers(kase.id);
        assertThat(kase.world.tasks(kase.id)).containsExactly(GridCase.CALL);
        assertThat(kase.world.timerDays(kase.id)).containsExactly("Event_DayBefore@2026-03-12");
        kase.world.engineFollows(kase.id);
    }

    @Test
    void takesTheNewDateOfTheConfirmingCallAsANewPromise() {
        GridCase kase = new GridCase(new CaseWorld(context));
        kase.promise("2000.00", "2026-03-06", null);
        kase.world.on("2026-03-05").fireDueTimers(kase.id);
        kase.world.complete(kase.id, "Task_ConfirmThePayment", "result=new-date, date=2026-03-16");
        List<Promise> both = kase.world.get(Promises.class).of(List.of(kase.id)).get(kase.id);
        assertThat(both).extracting(Promise::state).containsExactly(PromiseState.SUPERSEDED, PromiseState.OPEN);
        assertThat(both.get(1).versionOf()).isEqualTo(both.get(0).id());
        assertThat(kase.world.timerDays(kase.id))
                .containsExactly("Event_DayBefore@2026-03-13", "Event_WaitOver@2026-03-19");
        kase.world.engineFollows(kase.id);
    }

    private static Hold silentHold(GridCase kase) {
        LocalDate today = kase.world.today();
        return new Hold(
                0,
                kase.account,
                kase.id.value(),
                null,
                HoldState.ACTIVE,
                HoldReason.COMPLAINT,
                null,
                today,
                today.plusDays(7),
                "nobody",
                null,
                null,
                null,
                null,
                null);
    }

    private static Stream<List<String>> orders(List<String> pauses) {
        if (pauses.isEmpty()) {
            return Stream.of(List.of());
        }
        return pauses.stream().flatMap(first -> {
            List<String> rest = new ArrayList<>(pauses);
            rest.remove(first);
            return orders(rest).map(order -> Stream.concat(Stream.of(first), order.stream())
                    .toList());
        });
    }
}
