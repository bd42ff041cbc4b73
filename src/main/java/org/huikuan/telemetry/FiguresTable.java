package org.huikuan.telemetry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.letters.LetterState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts with a handful of statements, each over an index or a small table. */
@Repository
class FiguresTable {

    private final JdbcClient jdbc;
    private final EngineFigures engine;
    private final Clock clock;

    FiguresTable(JdbcClient jdbc, EngineFigures engine, Clock clock) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.clock = clock;
    }

    Figures now() {
        return new Figures(
                counts("select status word, count(*) many from huikuan.view_case_line group by status"),
                counts("select stage word, count(*) many from huikuan.view_case_line where status = 'open'"
                        + " group by stage"),
                lettersInTheHouse(),
                oldestInOutbox(),
                creditors(),
                engine.jobsWaiting(),
                engine.jobsFailed());
    }

    private Map<String, Long> lettersInTheHouse() {
        return counts(jdbc.sql(
                        "select state word, count(*) many from huikuan.view_letter_line where state in (:states) group by state")
                .param(
                        "states",
                        LetterState.IN_THE_HOUSE.stream().map(LetterState::code).toList()));
    }

    private Map<String, Long> counts(String sql) {
        return counts(jdbc.sql(sql));
    }

    private static Map<String, Long> counts(JdbcClient.StatementSpec statement) {
        Map<String, Long> counts = new HashMap<>();
        statement.query(row -> {
            counts.put(row.getString("word"), row.getLong("many"));
        });
        return counts;
    }

    /** What waits for a day or for the mail server's recovery is not late. */
    private @Nullable Instant oldestInOutbox() {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                        select min(ordered_at) oldest from huikuan.view_letter_line
                        where state = 'queued' and way = 'mail' and (try_after is null or try_after <= :now)
                          and (ask_on is null or ask_on <= :today)
                        """)
                .param("now", now)
                .param("today", now.toLocalDate())
                .query((row, n) -> java.util.Optional.ofNullable(instant(row, "oldest")))
                .single()
                .orElse(null);
    }

    private List<Figures.OfCreditor> creditors() {
        return jdbc.sql("""
                        select c.code, c.zone, c.last_run_on, max(b.finished_at) last_import
                        from huikuan.view_creditor_line c left join (huikuan.view_import_creditor v
                          join huikuan.view_import_line b on b.id = v.batch_id and b.state = 'done' and b.ended_as is null)
                          on v.creditor_id = c.id
                        group by c.id, c.code, c.zone, c.last_run_on order by c.code
                        """)
                .query((row, n) -> new Figures.OfCreditor(
                        row.getString("code"),
                        instant(row, "last_import"),
                        row.getObject("last_run_on", LocalDate.class),
                        LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString("zone")))))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
