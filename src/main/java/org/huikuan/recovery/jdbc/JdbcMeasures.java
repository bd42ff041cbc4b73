package org.huikuan.recovery.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.cases.CaseId;
import org.huikuan.recovery.Measure;
import org.huikuan.recovery.MeasureOutcome;
import org.huikuan.recovery.MeasureState;
import org.huikuan.recovery.Measures;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMeasures implements Measures {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    JdbcMeasures(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public Optional<Measure> find(long id) {
        return jdbc.sql("select m.* from huikuan.case_measure m where m.id = ?")
                .param(id)
                .query(JdbcMeasures::row)
                .optional();
    }

    @Override
    public void disown(String person) {
        jdbc.sql("update huikuan.case_measure set owner = null where owner = ? and state = 'open'")
                .param(person)
                .update();
    }

    @Override
    public List<Measure> of(CaseId id) {
        return jdbc.sql("select m.* from huikuan.case_measure m where m.case_id = ? order by m.id")
                .param(id.value())
                .query(JdbcMeasures::row)
                .list();
    }

    @Override
    public void insert(List<Measure> chosen) {
        batches.batchUpdate("""
                insert into huikuan.case_measure (
                  case_id, account_id, kind, round, precondition_evidence, chosen_by, chosen_on, chosen_at, owner,
                  due_on, percent, authority, approved_by)
                values (:case, :account, :kind, :round, :evidence, :by, :on, :at, :owner, :due, :percent, :authority,
                  :approvedBy)
                """, chosen.stream().map(this::params).toArray(MapSqlParameterSource[]::new));
    }

    private MapSqlParameterSource params(Measure m) {
        return new MapSqlParameterSource("case", m.caseId().value())
                .addValue("account", m.accountId())
                .addValue("kind", m.kind())
                .addValue("round", m.round())
                .addValue("evidence", m.grounds().evidence())
                .addValue("by", m.grounds().confirmedBy())
                .addValue("on", m.grounds().confirmedOn())
                .addValue("at", OffsetDateTime.now(clock))
                .addValue("owner", m.owner())
                .addValue("due", m.dueOn())
                .addValue("percent", m.grounds().percent())
                .addValue("authority", m.grounds().authority())
                .addValue("approvedBy", m.grounds().approvedBy());
    }

    @Override
    public void approved(long id, String by) {
        jdbc.sql("update huikuan.case_measure set approved_by = ? where id = ?")
                .params(by, id)
                .update();
    }

    @Override
    public void update(Measure m) {
        Measure.Report report = Objects.requireNonNull(m.report());
        jdbc.sql("""
                        update huikuan.case_measure set state = :state, outcome = :outcome, evidence = :evidence,
                          paper_id = :paper, reported_by = :by, reported_on = :on, reported_at = :at
                        where id = :id
                        """)
                .param("id", m.id())
                .param("state", m.state().code())
                .param("outcome", report.outcome().code())
                .param("evidence", report.evidence())
                .param("paper", report.paperId())
                .param("by", report.by())
                .param("on", report.on())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static Measure row(ResultSet row, int number) throws SQLException {
        return new Measure(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                row.getLong("account_id"),
                row.getString("kind"),
                row.getInt("round"),
                Code.find(MeasureState.class, row.getString("state")).orElseThrow(),
                new Measure.Grounds(
                        row.getString("precondition_evidence"),
                        row.getString("chosen_by"),
                        RecoveryRows.date(row, "chosen_on"),
                        row.getBigDecimal("percent"),
                        row.getString("authority"),
                        row.getString("approved_by")),
                row.getString("owner"),
                RecoveryRows.date(row, "due_on"),
                report(row));
    }

    private static Measure.@Nullable Report report(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Measure.Report(
                        Code.find(MeasureOutcome.class, outcome).orElseThrow(),
                        row.getString("evidence"),
                        RecoveryRows.longOrNull(row, "paper_id"),
                        row.getString("reported_by"),
                        RecoveryRows.date(row, "reported_on"));
    }
}
