package org.huikuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.CaseSight;
import org.huikuan.desk.CollectorFigures;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.WorkList;
import org.huikuan.desk.WorkList.Order;
import org.huikuan.desk.WorkList.Wanted;
import org.huikuan.desk.WorkList.Which;
import org.huikuan.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** What a collector sees first. */
@Component
class CollectorMorning {

    private static final int ROWS = 12;
    private static final int PROMISES = 8;
    private static final int DONE = 5;

    private final WorkList work;
    private final CollectorFigures figures;
    private final DeskDay desk;
    private final CurrentUser user;

    CollectorMorning(WorkList work, CollectorFigures figures, DeskDay desk, CurrentUser user) {
        this.work = work;
        this.figures = figures;
        this.desk = desk;
        this.user = user;
    }

    View view() {
        LocalDate today = desk.today();
        String me = user.id();
        Wanted mine = new Wanted(me, CaseSight.of(user), Which.DUE, Order.WORTH, today);
        int payDayNear = desk.days(DeskLimits.PAY_DAY);
        return new View(
                figures.counts(me, today),
                work.rows(mine, 0, ROWS).stream()
                        .map(row -> WorkLine.of(row, today, payDayNear))
                        .toList(),
                figures.promisesDue(me, today, PROMISES),
                figures.done(me, today, DONE));
    }

    public record View(
            CollectorFigures.Counts counts,
            List<WorkLine> work,
            List<CollectorFigures.DuePromise> promises,
            List<CollectorFigures.Done> done) {}
}
