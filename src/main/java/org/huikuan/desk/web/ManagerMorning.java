package org.huikuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.DeskTask;
import org.huikuan.desk.DeskTasks;
import org.huikuan.desk.ManagerFigures;
import org.huikuan.desk.Troubles;
import org.huikuan.ledger.rates.RatesMissing;
import org.huikuan.shared.Sentence;
import org.huikuan.staffing.Absence;
import org.huikuan.staffing.Absences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a manager sees first: what is stuck, who carries what, what waits for a decision. */
@Component
class ManagerMorning {

    private static final int ROWS = 8;
    private static final int MOST_TASKS = 100;

    private final ManagerFigures figures;
    private final DeskTasks tasks;
    private final Troubles troubles;
    private final Absences absences;
    private final DeskDay desk;
    private final RatesMissing rates;

    ManagerMorning(
            ManagerFigures figures,
            DeskTasks tasks,
            Troubles troubles,
            Absences absences,
            DeskDay desk,
            RatesMissing rates) {
        this.rates = rates;
        this.figures = figures;
        this.tasks = tasks;
        this.troubles = troubles;
        this.absences = absences;
        this.desk = desk;
    }

    View view() {
        LocalDate today = desk.today();
        int stuckDays = desk.days(DeskLimits.STUCK);
        LocalDate stuckBefore = today.minusDays(stuckDays);
        int unassignedDays = desk.days(DeskLimits.UNASSIGNED);
        return new View(
                new Stuck(stuckDays, figures.countStuck(stuckBefore), figures.stuck(stuckBefore, ROWS)),
                figures.broken(today.minusDays(desk.days(DeskLimits.BROKEN)), ROWS),
                new Letters(figures.letters("for-release"), figures.letters("failed"), figures.mailTrouble()),
                new Machine(
                        troubles.count(),
                        troubles.newest(ROWS),
                        unassignedDays,
                        tasks.nobodys(desk.daysAgo(unassignedDays), MOST_TASKS)),
                tasks.waitingFor("managers", ROWS).stream()
                        .map(task -> TaskLine.of(task, desk))
                        .toList(),
                figures.plans(ROWS),
                figures.load(today),
                awayOn(today),
                rates.now());
    }

    private Set<String> awayOn(LocalDate today) {
        return absences.notOver(today).stream()
                .filter(absence -> !absence.from().isAfter(today))
                .map(Absence::collector)
                .collect(Collectors.toSet());
    }

    /** @param away login names of who is absent today */
    public record View(
            Stuck stuck,
            List<ManagerFigures.Broken> broken,
            Letters letters,
            Machine machine,
            List<TaskLine> approvals,
            List<ManagerFigures.Plan> plans,
            List<ManagerFigures.Load> load,
            Set<String> away,
            List<RatesMissing.Missing> rates) {}

    public record Stuck(int days, int count, List<ManagerFigures.Stuck> cases) {}

    public record Letters(
            int forRelease, int failed, @Nullable Sentence trouble) {}

    public record Machine(long failed, List<Troubles.Trouble> newest, int nobodysDays, int nobodys) {}

    /** @param due the last day; null when there is none */
    public record TaskLine(DeskTask task, @Nullable LocalDate due, boolean late) {

        static TaskLine of(DeskTask task, DeskDay desk) {
            LocalDate due = task.due() == null ? null : desk.dayOf(task.due());
            return new TaskLine(task, due, due != null && due.isBefore(desk.today()));
        }
    }
}
