package org.huikuan.runs.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.ledger.RunDays;
import org.huikuan.runs.DailyRun;
import org.huikuan.runs.RunRegister;
import org.huikuan.runs.RunState;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRunRegister implements RunRegister {

    private static final String RUNS = """
            select r.id, r.creditor_id, r.run_date, r.cause, r.state, r.slices, r.slices_done, r.requested_by,
              r.requested_at, r.finished_at, coalesce(s.accounts, 0) as accounts, coalesce(s.opened, 0) as opened,
              coalesce(s.updated, 0) as updated
            from huikuan.daily_run r
            left join (select run_id, sum(accounts) as accounts, sum(opened) as opened, sum(updated) as updated
              from huikuan.daily_run_slice group by run_id) s on s.run_id = r.id
            """;

    private final JdbcClient jdbc;
    private final RunDays runDays;

    JdbcRunRegister(JdbcClient jdbc, RunDays runDays) {
        this.jdbc = jdbc;
        this.runDays = runDays;
    }

    @Override
    public long book(@Nullable Long creditorId, LocalDate day, DailyRun.Cause cause, String by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into huikuan.daily_run (creditor_id, run_date, cause, state, requested_by, requested_at)
                values (:creditor, :day, :cause, 'waiting', :by, :at)
                """)
                .param("creditor", creditorId)
                .param("day", day)
                .param("cause", cause.name().toLowerCase(Locale.ROOT))
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return key.getKeyAs(Long.class);
    }

    @Override
    public Optional<Long> waitingFor(@Nullable Long creditorId) {
        return waiting().stream()
                .filter(r -> java.util.Objects.equals(r.creditorId(), creditorId))
                .map(DailyRun::id)
                .findFirst();
    }

    @Override
    public List<DailyRun> waiting() {
        return jdbc.sql(RUNS + "where r.state = 'waiting' order by r.id")
                .query(JdbcRunRegister::run)
                .list();
    }

    @Override
    public List<Long> running() {
        return jdbc.sql("select id from huikuan.daily_run where state = 'running' order by id")
                .query(Long.class)
                .list();
    }

    @Override
    public void lockRunning() {
        jdbc.sql("select id from huikuan.daily_run where state = 'running' order by id for update")
                .query(Long.class)
                .list();
    }

    @Override
    public Set<Long> busyCreditors() {
        return new HashSet<>(jdbc.sql("""
                select running_creditor_id from huikuan.daily_run_creditor where running_creditor_id is not null
                """).query(Long.class).list());
    }

    @Override
    public void begin(long runId, LocalDate day, Map<Long, LocalDate> dayByCreditor) {
        jdbc.sql("update huikuan.daily_run set state = 'running', run_date = :day where id = :id")
                .param("day", day)
                .param("id", runId)
                .update();
        dayByCreditor.forEach((creditor, date) -> jdbc.sql("""
                insert into huikuan.daily_run_creditor (run_id, creditor_id, run_date, running_creditor_id)
                values (:run, :creditor, :day, :creditor)
                """)
                .param("run", runId)
                .param("creditor", creditor)
                .param("day", date)
                .update());
    }

    @Override
    public Map<Long, LocalDate> daysByCreditor(long runId) {
        Map<Long, LocalDate> days = new LinkedHashMap<>();
        jdbc.sql("""
                select creditor_id, run_date from huikuan.daily_run_creditor where run_id = :id order by creditor_id
                """).param("id", runId).query(r -> {
            days.put(r.getLong(1), r.getObject(2, LocalDate.class));
        });
        return days;
    }

    @Override
    public void cut(long runId, int slices) {
        jdbc.sql("update huikuan.daily_run set slices = :slices where id = :id")
                .param("slices", slices)
                .param("id", runId)
                .update();
    }

    @Override
    public boolean sliceDone(long runId) {
        jdbc.sql("update huikuan.daily_run set slices_done = slices_done + 1 where id = :id")
                .param("id", runId)
                .update();
        return allSlicesDone(runId);
    }

    @Override
    public boolean allSlicesDone(long runId) {
        return jdbc.sql("select slices_done >= slices from huikuan.daily_run where id = :id")
                .param("id", runId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void end(long runId, RunState state, Instant at) {
        jdbc.sql("update huikuan.daily_run set state = :state, finished_at = :at where id = :id")
                .param("state", state.code())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", runId)
                .update();
        jdbc.sql("update huikuan.daily_run_creditor set running_creditor_id = null where run_id = :id")
                .param("id", runId)
                .update();
        daysByCreditor(runId).forEach(runDays::done);
    }

    @Override
    public Optional<LocalDate> lastRunOn(long creditorId) {
        return runDays.lastOf(creditorId);
    }

    @Override
    public Optional<DailyRun> find(long runId) {
        return jdbc.sql(RUNS + "where r.id = :id")
                .param("id", runId)
                .query(JdbcRunRegister::run)
                .optional();
    }

    @Override
    public List<DailyRun> recent(int atMost) {
        return jdbc.sql(RUNS + "order by r.id desc fetch first " + atMost + " rows only")
                .query(JdbcRunRegister::run)
                .list();
    }

    private static DailyRun run(ResultSet r, int row) throws SQLException {
        return new DailyRun(
                r.getLong("id"),
                r.getObject("creditor_id", Long.class),
                r.getObject("run_date", LocalDate.class),
                Code.of(DailyRun.Cause.class, r.getString("cause")),
                Code.of(RunState.class, r.getString("state")),
                r.getInt("slices"),
                r.getInt("slices_done"),
                r.getLong("accounts"),
                r.getLong("opened"),
                r.getLong("updated"),
                r.getString("requested_by"),
                r.getObject("requested_at", OffsetDateTime.class).toInstant(),
                instant(r.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
