package org.huikuan.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened on the last journey of the clock, counted from the journal; known until the application ends. */
@Component
@Profile("training")
class Overnight {

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Departure> departure = new AtomicReference<>();

    Overnight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A journey begins; what comes into the journal from now on is its news. */
    void departs(LocalDate from) {
        long last = jdbc.sql("select coalesce(max(id), 0) from huikuan.view_journal_line")
                .query(Long.class)
                .single();
        departure.set(new Departure(from, last));
    }

    /** The news of the last journey; null when there was none. */
    @Nullable
    OvernightNews news(LocalDate today) {
        Departure left = departure.get();
        return left == null ? null : new OvernightNews(left.from(), today, counts(left.lastEntry()));
    }

    private Map<String, Integer> counts(long after) {
        Map<Kind, Integer> byKind = new EnumMap<>(Kind.class);
        jdbc.sql("select what, count(*) from huikuan.view_journal_line where id > :after group by what")
                .param("after", after)
                .query(r -> {
                    Kind kind = Kind.of(r.getString(1));
                    if (kind != null) {
                        byKind.merge(kind, r.getInt(2), Integer::sum);
                    }
                });
        Map<String, Integer> counts = new LinkedHashMap<>();
        byKind.forEach((kind, count) -> counts.put(kind.name().toLowerCase(java.util.Locale.ROOT), count));
        return counts;
    }

    /** @param lastEntry the newest entry of the journal at that moment */
    private record Departure(LocalDate from, long lastEntry) {}

    /** What is worth telling, and the entries of the journal that say it. */
    private enum Kind {
        OPENED("case-opened", "case-reopened"),
        SETTLED("case-settled"),
        KEPT("promise-kept"),
        BROKEN("promise-broken", "promise-partly-kept"),
        MOVED("stage-exhausted", "stay-over", "case-moved"),
        RESUMED("case-resumed"),
        SENT("letter-sent"),
        REFUSED("letter-refused");

        private final java.util.Set<String> entries;

        Kind(String... entries) {
            this.entries = java.util.Set.of(entries);
        }

        static @Nullable Kind of(String what) {
            for (Kind kind : values()) {
                if (kind.entries.contains(what)) {
                    return kind;
                }
            }
            return null;
        }
    }
}
