package org.huikuan.demo.play;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.AbsenceActs;
import org.huikuan.cases.CaseActs;
import org.huikuan.cases.CaseDecisions;
import org.huikuan.cases.Cases;
import org.huikuan.cases.Hold;
import org.huikuan.cases.HoldState;
import org.huikuan.cases.Holds;
import org.huikuan.cases.Promises;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The customer rings in, a manager decides. */
@Component
@Profile("demo")
class CaseScenes implements Acts {

    private final ActDoor door;
    private final CaseActs acts;
    private final CaseDecisions decisions;
    private final AbsenceActs absences;
    private final Cases cases;
    private final Holds holds;
    private final Promises promises;

    CaseScenes(
            ActDoor door,
            CaseActs acts,
            CaseDecisions decisions,
            AbsenceActs absences,
            Cases cases,
            Holds holds,
            Promises promises) {
        this.door = door;
        this.acts = acts;
        this.decisions = decisions;
        this.absences = absences;
        this.cases = cases;
        this.holds = holds;
        this.promises = promises;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.of(
                "contact", this::contact,
                "promise", s -> acts.promise(s.kase(), s.words()),
                "take-back-promise", this::takeBackPromise,
                "dispute", s -> acts.dispute(s.kase(), s.words()),
                "hold", s -> acts.hold(s.kase(), s.words()),
                "lift-hold", this::liftHold,
                "move", s -> decisions.move(s.kase(), s.words()),
                "withdraw", s -> decisions.withdraw(s.kase(), s.words()),
                "reassign", s -> decisions.reassign(s.kase(), s.words()),
                "absence", s -> absences.record(s.words()));
    }

    private void contact(Scene s) {
        door.carryOut("log-contact", Where.of("caseId", s.kase().number()), s.words(), Way.API);
    }

    private void takeBackPromise(Scene s) {
        promises.of(List.of(s.kase())).values().stream()
                .flatMap(List::stream)
                .filter(p -> p.isOpen())
                .findFirst()
                .ifPresentOrElse(p -> acts.withdrawPromise(p.id(), s.words()), () -> nothingThere("open promise"));
    }

    private void liftHold(Scene s) {
        List<Hold> active = holds.ofAccount(cases.get(s.kase()).accountId()).stream()
                .filter(h -> h.state() == HoldState.ACTIVE)
                .toList();
        if (active.isEmpty()) {
            nothingThere("hold");
        }
        active.forEach(h -> acts.liftHold(h.id(), s.words()));
    }

    private static void nothingThere(String what) {
        throw new IllegalStateException("there is no " + what);
    }
}
