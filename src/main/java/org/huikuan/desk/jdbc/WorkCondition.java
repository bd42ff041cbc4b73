package org.huikuan.desk.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.desk.WorkList.Wanted;
import org.huikuan.desk.WorkList.Which;

/** Which cases are on a work list, as SQL about the case table alone. */
record WorkCondition(String sql, Map<String, Object> params) {

    static WorkCondition of(Wanted wanted) {
        List<String> all = new ArrayList<>(List.of("c.status = 'open'", "c.wait_until is null"));
        Map<String, Object> params = new HashMap<>(Map.of("today", wanted.today()));
        all.add(which(wanted.which()));
        if (wanted.person() != null) {
            all.add("c.done_by = :person");
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
