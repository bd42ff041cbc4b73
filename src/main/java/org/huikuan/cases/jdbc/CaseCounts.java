package org.huikuan.cases.jdbc;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many cases a list has. Up to {@link #EXACT} they are counted anew each time; a larger number is remembered for
 * {@link #FRESH}, so that the time of a page does not grow with the number of cases.
 */
final class CaseCounts {

    static final int EXACT = 10_000;
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final int MOST_REMEMBERED = 200;

    private final JdbcClient jdbc;
    private final Map<Asked, Known> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Known> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    CaseCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param where the condition about {@code collection_case c}, or nothing */
    long of(String where, Map<String, Object> params) {
        long some = jdbc.sql("select count(*) from (select 1 as one from huikuan.collection_case c " + where
                        + " fetch first " + (EXACT + 1) + " rows only) counted")
                .params(params)
                .query(Long.class)
                .single();
        return some <= EXACT ? some : many(new Asked(where, params));
    }

    private long many(Asked asked) {
        synchronized (known) {
            Known before = known.get(asked);
            if (before != null && !before.isOld()) {
                return before.cases();
            }
        }
        long cases = jdbc.sql("select count(*) from huikuan.collection_case c " + asked.where())
                .params(asked.params())
                .query(Long.class)
                .single();
        synchronized (known) {
            known.put(asked, new Known(cases, System.nanoTime()));
        }
        return cases;
    }

    private record Asked(String where, Map<String, Object> params) {}

    private record Known(long cases, long at) {

        boolean isOld() {
            return System.nanoTime() - at > FRESH.toNanos();
        }
    }
}
