package org.huikuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.cases.Stage;
import org.huikuan.desk.WorkRow;

/**
 * A row of the work list as the page shows it.
 *
 * @param act key of the sentence that says what is to be done: {@code case.next.<act>}
 * @param startable whether the person may do it; otherwise it is another role's turn
 * @param late whether it should have been done before today
 */
public record WorkLine(WorkRow row, String act, boolean startable, boolean late, List<WorkRow.Point> points) {

    static WorkLine of(WorkRow row, boolean startable, LocalDate today, int payDayNear) {
        return new WorkLine(
                row, act(row.act()), startable, row.act().dueOn().isBefore(today), row.points(today, payDayNear));
    }

    private static String act(WorkRow.Act act) {
        return Stage.REMINDER_CALL.code().equals(act.stage()) ? "call-the-customer" : act.stage() + "-" + act.step();
    }
}
