package org.huikuan.exports.jdbc;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseSight;

/** The team rule as a condition on case {@code c}. */
final class Seen {

    private Seen() {}

    static void by(CaseSight sight, List<String> conditions, Map<String, Object> params) {
        if (sight.teams() == null) {
            return;
        }
        String prosecuted = sight.prosecuted() ? "(c.stage = 'legal-action' or c.waiting_for = 'insolvency')" : "1 = 0";
        if (sight.teams().isEmpty()) {
            conditions.add(prosecuted);
        } else {
            conditions.add("(c.team in (:teams) or " + prosecuted + ")");
            params.put("teams", sight.teams());
        }
    }
}
