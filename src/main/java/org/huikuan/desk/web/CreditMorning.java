package org.huikuan.desk.web;

import java.util.List;
import org.huikuan.desk.CreditFigures;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.DeskTasks;
import org.huikuan.desk.web.ManagerMorning.TaskLine;
import org.springframework.stereotype.Component;

/** What the credit controller sees first: holds that end, supply to stop or resume. */
@Component
class CreditMorning {

    private static final int ROWS = 12;

    private final CreditFigures figures;
    private final DeskTasks tasks;
    private final DeskDay desk;

    CreditMorning(CreditFigures figures, DeskTasks tasks, DeskDay desk) {
        this.figures = figures;
        this.tasks = tasks;
        this.desk = desk;
    }

    View view() {
        int days = desk.days(DeskLimits.HOLD);
        return new View(
                days,
                figures.holdsEnding(desk.today().plusDays(days), ROWS),
                figures.supply(ROWS),
                tasks.waitingFor("credit", ROWS).stream()
                        .map(task -> TaskLine.of(task, desk))
                        .toList());
    }

    /** @param days how far ahead the end of a hold is shown */
    public record View(
            int days, List<CreditFigures.Ending> holds, List<CreditFigures.Supply> supply, List<TaskLine> tasks) {}
}
