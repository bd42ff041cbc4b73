package org.huikuan.cases.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.dateOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.cases.CallResult;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Interaction;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.Stage;
import org.huikuan.shared.TransactionMemory;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInteractions implements Interactions {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionMemory<CaseId, Interaction> logged = new TransactionMemory<>();

    JdbcInteractions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Interaction insert(Interaction i) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.interaction (
                          case_id, account_id, on_date, at, by_user, channel, stage, step, attempt, person, result,
                          reason, note, task_id, reminded_on, next_on)
                        values (
                          :case, :account, :onDate, :at, :byUser, :channel, :stage, :step, :attempt, :person, :result,
                          :reason, :note, :taskId, :remindedOn, :nextOn)
                        """)
                .paramSource(new MapSqlParameterSource("case", i.caseId().value())
                        .addValue("account", i.accountId())
                        .addValue("onDate", i.onDate())
                        .addValue("at", OffsetDateTime.now(clock))
                        .addValue("byUser", i.byUser())
                        .addValue("channel", i.channel())
                        .addValue("stage", i.stage().code())
                        .addValue("step", i.step())
                        .addValue("attempt", i.attempt())
                        .addValue("person", i.person())
                        .addValue("result", i.result().code())
                        .addValue("reason", i.reason())
                        .addValue("note", i.note())
                        .addValue("taskId", i.taskId())
                        .addValue("remindedOn", i.remindedOn())
                        .addValue("nextOn", i.nextOn()))
                .update(keys, "id");
        long id = Objects.requireNonNull(keys.getKey()).longValue();
        Interaction inserted = i.withId(id);
        logged.put(i.caseId(), inserted);
        return inserted;
    }

    @Override
    public Optional<Interaction> latest(CaseId id) {
        return Optional.ofNullable(logged.get(id)).or(() -> of(id, 1).stream().findFirst());
    }

    @Override
    public List<Interaction> of(CaseId id, int most) {
        return jdbc.sql("select i.* from huikuan.interaction i where i.case_id = :case order by i.id desc"
                        + " fetch first :most rows only")
                .param("case", id.value())
                .param("most", most)
                .query(JdbcInteractions::row)
                .list();
    }

    private static Interaction row(ResultSet row, int number) throws SQLException {
        return new Interaction(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                row.getLong("account_id"),
                date(row, "on_date"),
                row.getString("by_user"),
                row.getString("channel"),
                Stage.of(row.getString("stage")),
                row.getString("step"),
                row.getInt("attempt"),
                row.getString("person"),
                CallResult.of(row.getString("result")),
                row.getString("reason"),
                row.getString("note"),
                row.getString("task_id"),
                dateOrNull(row, "reminded_on"),
                dateOrNull(row, "next_on"));
    }
}
