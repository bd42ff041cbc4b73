package org.huikuan.staffing.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huikuan.staffing.Absence;
import org.huikuan.staffing.Absences;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAbsences implements Absences {

    private static final String SELECT = "select * from huikuan.absence ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAbsences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Absence insert(Absence a, String recordedBy) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into huikuan.absence (collector, substitute, from_on, until_on, reason, recorded_by, recorded_at)
                values (:collector, :substitute, :from, :until, :reason, :by, :at)
                """)
                .paramSource(new MapSqlParameterSource("collector", a.collector())
                        .addValue("substitute", a.substitute())
                        .addValue("from", a.from())
                        .addValue("until", a.until())
                        .addValue("reason", a.reason())
                        .addValue("by", recordedBy)
                        .addValue("at", OffsetDateTime.now(clock)))
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        return new Absence(id, a.collector(), a.substitute(), a.from(), a.until(), a.reason());
    }

    @Override
    public Optional<Absence> find(long id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(JdbcAbsences::row)
                .optional();
    }

    @Override
    public void end(long id, LocalDate until) {
        jdbc.sql("update huikuan.absence set until_on = ? where id = ?")
                .param(until)
                .param(id)
                .update();
    }

    @Override
    public void standIn(long id, String substitute) {
        jdbc.sql("update huikuan.absence set substitute = ? where id = ?")
                .param(substitute)
                .param(id)
                .update();
    }

    @Override
    public List<Absence> between(LocalDate from, LocalDate until) {
        return jdbc.sql(SELECT + "where from_on <= ? and until_on >= ? order by from_on, id")
                .param(until)
                .param(from)
                .query(JdbcAbsences::row)
                .list();
    }

    @Override
    public void remove(long id) {
        jdbc.sql("delete from huikuan.absence where id = ?").param(id).update();
    }

    @Override
    public List<Absence> notOver(LocalDate day) {
        return jdbc.sql(SELECT + "where until_on >= ? order by from_on, id")
                .param(day)
                .query(JdbcAbsences::row)
                .list();
    }

    @Override
    public Map<String, String> standIns(Collection<String> collectors, LocalDate day) {
        if (collectors.isEmpty()) {
            return Map.of();
        }
        Map<String, String> direct = new HashMap<>();
        jdbc.sql(SELECT + "where from_on <= :day and until_on >= :day order by id")
                .param("day", day)
                .query(JdbcAbsences::row)
                .list()
                .forEach(a -> direct.put(a.collector(), a.substitute()));
        Map<String, String> found = new HashMap<>();
        for (String collector : collectors) {
            if (direct.containsKey(collector)) {
                found.put(collector, last(direct, collector));
            }
        }
        return found;
    }

    /** The last of the chain; where it bites its tail, the first substitute. */
    private static String last(Map<String, String> direct, String collector) {
        Set<String> passed = new HashSet<>(Set.of(collector));
        String current = Objects.requireNonNull(direct.get(collector));
        while (passed.add(current)) {
            String next = direct.get(current);
            if (next == null) {
                return current;
            }
            current = next;
        }
        return Objects.requireNonNull(direct.get(collector));
    }

    private static Absence row(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getString("collector"),
                row.getString("substitute"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("reason"));
    }
}
