package org.huikuan.demo.play;

import java.util.Map;
import java.util.function.Consumer;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.caseplans.CasePlan;
import org.huikuan.caseplans.CasePlans;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The plan of a case is written, and its steps are done one after the other. */
@Component
@Profile("demo")
class PlanScenes implements Scenes {

    private final ActDoor door;
    private final CasePlans plans;

    PlanScenes(ActDoor door, CasePlans plans) {
        this.door = door;
        this.plans = plans;
    }

    @Override
    public Map<String, Consumer<Scene>> byName() {
        return Map.of(
                "case-plan",
                s -> door.carryOut(
                        "write-the-case-plan", Where.of("caseId", s.kase().number()), s.words(), Way.API),
                "plan-step",
                this::nextStep);
    }

    private void nextStep(Scene s) {
        long step =
                plans.current(s.kase()).flatMap(CasePlan::next).orElseThrow().id();
        door.carryOut("plan-step", Where.of("stepId", Long.toString(step)), s.words(), Way.API);
    }
}
