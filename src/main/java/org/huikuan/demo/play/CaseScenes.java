package org.huikuan.demo.play;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.Cases;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.HoldState;
import org.huikuan.cases.holds.Holds;
import org.huikuan.cases.promises.Promises;
import org.huikuan.staffing.AbsenceActs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The customer rings in, a manager decides. */
@Component
@Profile("demo")
class CaseScenes implements Scenes {

    private final ActDoor door;
    private final AbsenceActs absences;
    private final Cases cases;
    private final Holds holds;
    private final Promises promises;

    CaseScenes(ActDoor door, AbsenceActs absences, Cases cases, Holds holds, Promises promises) {
        this.door = door;
        this.absences = absences;
        this.cases = cases;
        this.holds = holds;
        this.promises = promises;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.ofEntries(
                Map.entry("contact", s -> act("log-contact", s)),
                Map.entry("diagnose", s -> act("diagnose", s)),
                Map.entry("relation", s -> act("rate-the-relation", s)),
                Map.entry("promise", s -> act("promise", s)),
                Map.entry("take-back-promise", this::takeBackPromise),
                Map.entry("dispute", s -> act("dispute", s)),
                Map.entry("hold", s -> act("hold", s)),
                Map.entry("lift-hold", this::liftHold),
                Map.entry("move", s -> act("move", s)),
                Map.entry("withdraw", s -> act("withdraw", s)),
                Map.entry("reassign", s -> act("reassign", s)),
                Map.entry("absence", s -> absences.record(s.words())));
    }

    private void act(String act, Scene s) {
        door.carryOut(act, Where.of("caseId", s.kase().number()), s.words(), Way.API);
    }

    private void actOn(String id, long of, String act, Scene s) {
        door.carryOut(act, Where.of(id, Long.toString(of)), s.words(), Way.API);
    }

    private void takeBackPromise(Scene s) {
        promises.of(List.of(s.kase())).values().stream()
                .flatMap(List::stream)
                .filter(p -> p.isOpen())
                .findFirst()
                .ifPresentOrElse(
                        p -> actOn("promiseId", p.id(), "withdraw-promise", s), () -> nothingThere("open promise"));
    }

    private void liftHold(Scene s) {
        List<Hold> active = holds.ofAccount(cases.get(s.kase()).accountId()).stream()
                .filter(h -> h.state() == HoldState.ACTIVE)
                .toList();
        if (active.isEmpty()) {
            nothingThere("hold");
        }
        active.forEach(h -> actOn("holdId", h.id(), "lift-hold", s));
    }

    private static void nothingThere(String what) {
        throw new IllegalStateException("there is no " + what);
    }
}
