package org.huikuan.testing.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.huikuan.testing.People;

/** Brings a case of the grid to the wait states of visits; the visit is on Tuesday 2026-03-10. */
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
final class VisitRecipes {

    private static final String VISIT_DAY = "2026-03-10";

    private final GridCase kase;
    private final VisitWords visits;

    VisitRecipes(GridCase kase) {
        this.kase = kase;
        this.visits = new VisitWords(kase.world, kase.id);
    }

    void reach(String waitState) {
        switch (waitState) {
            case "Task_PrepareTheVisit" -> visits.enters("visit");
            case "Event_CallDay" -> after("Task_PrepareTheVisit", () -> visits.plans(VISIT_DAY));
            case "Task_CallBeforeTheVisit" -> after("Event_CallDay", () -> day("2026-03-09"));
            case "Event_VisitDay" -> after("Task_CallBeforeTheVisit", () -> visits.calls("answer=confirmed"));
            case "Task_ReportTheVisit" -> after("Event_VisitDay", () -> day(VISIT_DAY));
            case "Task_DebriefTheVisit" ->
                after(
                        "Task_ReportTheVisit",
                        () -> visits.reports("result=refused, met=DM-3 刘敏, note=拒绝, nextDate=2026-03-17"));
            case "Task_PlanTheManagerVisit" -> managersTurn();
            case "Event_ManagerVisitDay" -> after("Task_PlanTheManagerVisit", () -> visits.managerPlans(VISIT_DAY, ""));
            case "Task_ReportTheManagerVisit" -> after("Event_ManagerVisitDay", () -> day(VISIT_DAY));
            default -> throw new AssertionError("no recipe leads to " + waitState);
        }
        if (waitState.startsWith("Task_")) {
            assertThat(kase.world.tasks(kase.id)).containsExactly(waitState);
        }
    }

    private void managersTurn() {
        People people = new People(kase.world.get(IdentityService.class));
        people.arrives("mei", "managers");
        people.arrives("carol", "collectors", "team-default");
        visits.enters("manager-visit");
    }

    private void after(String waitState, Runnable act) {
        reach(waitState);
        act.run();
    }

    private void day(String day) {
        kase.world.on(day).fireDueTimers(kase.id);
    }
}
