package org.huikuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskLimits;
import org.huikuan.desk.DeskTasks;
import org.huikuan.desk.WorkList;
import org.huikuan.desk.WorkList.Wanted;
import org.huikuan.desk.WorkRow;
import org.huikuan.shared.CurrentUser;
import org.springframework.stereotype.Component;

/** The rows of a work list, each with whether it is the reader's turn. */
@Component
class WorkLines {

    /** So many are looked at for the next customer: more acts of others at the top would be a strange day. */
    static final int LOOKED_AT = 40;

    private final WorkList work;
    private final DeskTasks tasks;
    private final DeskDay desk;
    private final CurrentUser user;

    WorkLines(WorkList work, DeskTasks tasks, DeskDay desk, CurrentUser user) {
        this.work = work;
        this.tasks = tasks;
        this.desk = desk;
        this.user = user;
    }

    List<WorkLine> of(Wanted wanted, int skip, int most) {
        List<WorkRow> rows = work.rows(wanted, skip, most);
        Set<CaseId> startable =
                tasks.startable(rows.stream().map(r -> CaseId.of(r.number())).toList(), user.groups());
        LocalDate today = desk.today();
        int payDayNear = desk.days(DeskLimits.PAY_DAY);
        return rows.stream()
                .map(r -> WorkLine.of(r, startable.contains(CaseId.of(r.number())), today, payDayNear))
                .toList();
    }

    /** The first of the lines that is the reader's turn. */
    static Optional<WorkLine> next(List<WorkLine> lines) {
        return lines.stream().filter(WorkLine::startable).findFirst();
    }
}
