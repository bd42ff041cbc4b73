package org.huikuan.desk.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.desk.WorkList.Wanted;
import org.huikuan.desk.WorkList.Which;

/** Which cases are on a work list, as SQL about the case table alone. */
record WorkCondition(String sql, Map<String, Object> params) {

    /**
     * The act is one of the person who does the case, not of legal staff, of a manager or of the calendar alone. Work
     * lists of people and their figures are counted by it; those of a team show whose turn it is in each row.
     */
    static final String OWN_TURN = "(c.stage in ('reminder-call', 'visit')"
            + " or c.stage = 'manager-visit' and c.step = 'report'"
            + " or c.stage = 'commercial-recovery' and c.step in ('brief', 'measures')"
            + " or c.stage = 'legal-action' and c.step = 'complete-file')";

    static WorkCondition of(Wanted wanted) {
        List<String> all = new ArrayList<>(List.of("c.status = 'open'", "c.wait_until is null"));
        Map<String, Object> params = new HashMap<>(Map.of("today", wanted.today()));
        all.add(which(wanted.which()));
        if (wanted.person() != null) {
            all.add("c.done_by = :person");
            all.add(OWN_TURN);
            params.put("person", wanted.person());
        }
        all.add(wanted.sight().ofCase(params));
        return new WorkCondition(String.join(" and ", all), params);
    }

    private static String which(Which which) {
        return switch (which) {
            case DUE -> "c.next_on <= :today";
            case LATE -> "c.act_on < :today";
            case CALLBACKS -> "c.stage = 'reminder-call' and c.attempt > 1 and c.next_on < :today";
        };
    }
}
