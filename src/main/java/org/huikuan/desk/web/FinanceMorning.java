package org.huikuan.desk.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.DeskTasks;
import org.huikuan.desk.FinanceFigures;
import org.huikuan.desk.web.ManagerMorning.TaskLine;
import org.huikuan.ledger.rates.RatesMissing;
import org.springframework.stereotype.Component;

/** What finance sees first: what came in, what did not match, how old the ledger's data is. */
@Component
class FinanceMorning {

    private static final int ROWS = 8;
    private static final int RUNS = 5;

    private final FinanceFigures figures;
    private final DeskTasks tasks;
    private final DeskDay desk;
    private final RatesMissing rates;

    FinanceMorning(FinanceFigures figures, DeskTasks tasks, DeskDay desk, RatesMissing rates) {
        this.rates = rates;
        this.figures = figures;
        this.tasks = tasks;
        this.desk = desk;
    }

    View view() {
        return new View(
                figures.imports(ROWS),
                freshness(),
                figures.unmatched(ROWS),
                figures.runs(RUNS),
                tasks.waitingFor("finance", ROWS).stream()
                        .map(task -> TaskLine.of(task, desk))
                        .toList(),
                rates.now());
    }

    /** How old the data of each creditor and kind is, the oldest first. */
    List<Age> freshness() {
        LocalDate today = desk.today();
        int limit = desk.days(DeskLimits.LEDGER);
        return figures.freshness().stream()
                .map(fresh -> Age.of(fresh, desk.dayOf(fresh.finishedAt()), today, limit))
                .toList();
    }

    public record View(
            List<FinanceFigures.Batch> imports,
            List<Age> ages,
            List<FinanceFigures.Unmatched> unmatched,
            List<FinanceFigures.Run> runs,
            List<TaskLine> tasks,
            List<RatesMissing.Missing> rates) {}

    public record Age(String creditor, String kind, LocalDate on, long days, boolean old) {

        static Age of(FinanceFigures.Fresh fresh, LocalDate on, LocalDate today, int limit) {
            long days = Math.max(0, ChronoUnit.DAYS.between(on, today));
            return new Age(fresh.creditor(), fresh.kind(), on, days, days > limit);
        }
    }
}
