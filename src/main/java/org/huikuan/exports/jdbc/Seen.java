package org.huikuan.exports.jdbc;

import java.util.List;
import java.util.Map;
import org.huikuan.teams.Sight;

/** The team rule as a condition on case {@code c}. */
final class Seen {

    private Seen() {}

    static void by(Sight sight, List<String> conditions, Map<String, Object> params) {
        conditions.add(sight.ofCase(params));
    }
}
