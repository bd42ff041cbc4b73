package org.huikuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.DeskTasks;
import org.huikuan.desk.LegalFigures;
import org.huikuan.desk.web.ManagerMorning.TaskLine;
import org.springframework.stereotype.Component;

/** What legal staff see first: deadlines by date, files, what grows old. */
@Component
class LegalMorning {

    private static final int ROWS = 15;

    private final LegalFigures figures;
    private final DeskTasks tasks;
    private final DeskDay desk;

    LegalMorning(LegalFigures figures, DeskTasks tasks, DeskDay desk) {
        this.figures = figures;
        this.tasks = tasks;
        this.desk = desk;
    }

    View view() {
        LocalDate today = desk.today();
        int years = figures.limitationYears(today);
        LocalDate old = today.minusYears(years).plusDays(desk.days(DeskLimits.LIMITATION));
        return new View(
                today,
                figures.deadlines(ROWS),
                tasks.waitingFor("legal", ROWS).stream()
                        .map(task -> TaskLine.of(task, desk))
                        .toList(),
                figures.steps(ROWS),
                figures.drafts(ROWS),
                years == 0 ? List.of() : figures.dueOnOrBefore(old, ROWS),
                years);
    }

    /** @param years of the limitation period */
    public record View(
            LocalDate today,
            List<LegalFigures.Deadline> deadlines,
            List<TaskLine> tasks,
            List<LegalFigures.Step> steps,
            List<LegalFigures.Draft> drafts,
            List<LegalFigures.Old> old,
            int years) {}
}
