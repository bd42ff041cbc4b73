package org.huikuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.desk.CollectorFigures;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.WorkList.Order;
import org.huikuan.desk.WorkList.Wanted;
import org.huikuan.desk.WorkList.Which;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a collector sees first. */
@Component
class CollectorMorning {

    private static final int ROWS = 12;
    private static final int PROMISES = 8;
    private static final int DONE = 5;

    private final WorkLines lines;
    private final CollectorFigures figures;
    private final DeskDay desk;
    private final CurrentUser user;

    CollectorMorning(WorkLines lines, CollectorFigures figures, DeskDay desk, CurrentUser user) {
        this.lines = lines;
        this.figures = figures;
        this.desk = desk;
        this.user = user;
    }

    View view() {
        LocalDate today = desk.today();
        String me = user.id();
        Wanted mine = new Wanted(me, Sight.of(user), Which.DUE, Order.WORTH, today);
        List<WorkLine> first = lines.of(mine, 0, WorkLines.LOOKED_AT);
        return new View(
                figures.counts(me, today),
                WorkLines.next(first).map(line -> line.row().customerName()).orElse(null),
                first.subList(0, Math.min(ROWS, first.size())),
                figures.promisesDue(me, today, PROMISES),
                figures.done(me, today, DONE));
    }

    /** @param next name of the customer whose turn it is; null: nobody's */
    public record View(
            CollectorFigures.Counts counts,
            @Nullable String next,
            List<WorkLine> work,
            List<CollectorFigures.DuePromise> promises,
            List<CollectorFigures.Done> done) {}
}
