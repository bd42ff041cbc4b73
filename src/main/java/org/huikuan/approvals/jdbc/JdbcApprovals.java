package org.huikuan.approvals.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.approvals.Approval;
import org.huikuan.approvals.ApprovalRegister;
import org.huikuan.approvals.ApprovalState;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Code;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcApprovals implements ApprovalRegister {

    private static final String SELECT = "select a.* from huikuan.approval a ";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcApprovals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Approval insert(Approval a) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.approval (
                          case_id, account_id, kind, of_id, role, state, due_on, asked_by, asked_on, asked_at)
                        values (:case, :account, :kind, :of, :role, :state, :due, :by, :on, :at)
                        """)
                .param("case", a.caseId().value())
                .param("account", a.accountId())
                .param("kind", a.kind())
                .param("of", a.of())
                .param("role", a.role().group())
                .param("state", a.state().code())
                .param("due", a.dueOn())
                .param("by", a.askedBy())
                .param("on", a.askedOn())
                .param("at", OffsetDateTime.now(clock))
                .update(keys, "id");
        return find(Objects.requireNonNull(keys.getKey()).longValue()).orElseThrow();
    }

    @Override
    public void update(Approval a) {
        Approval.Decided decided = a.decided();
        jdbc.sql("""
                        update huikuan.approval set state = :state, decided_by = :by, decided_on = :on, decided_at = :at,
                          reason = :reason
                        where id = :id
                        """)
                .param("id", a.id())
                .param("state", a.state().code())
                .param("by", decided == null ? null : decided.by())
                .param("on", decided == null ? null : decided.on())
                .param("at", OffsetDateTime.now(clock))
                .param("reason", decided == null ? null : decided.reason())
                .update();
    }

    @Override
    public Optional<Approval> find(long id) {
        return jdbc.sql(SELECT + "where a.id = ?")
                .param(id)
                .query(JdbcApprovals::row)
                .optional();
    }

    @Override
    public List<Approval> of(CaseId id) {
        return jdbc.sql(SELECT + "where a.case_id = ? order by a.id")
                .param(id.value())
                .query(JdbcApprovals::row)
                .list();
    }

    private static Approval row(ResultSet row, int number) throws SQLException {
        return new Approval(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                row.getLong("account_id"),
                row.getString("kind"),
                row.getLong("of_id"),
                Role.of(row.getString("role")).orElseThrow(),
                Code.find(ApprovalState.class, row.getString("state")).orElseThrow(),
                row.getObject("due_on", LocalDate.class),
                row.getString("asked_by"),
                row.getObject("asked_on", LocalDate.class),
                decided(row));
    }

    private static Approval.@Nullable Decided decided(ResultSet row) throws SQLException {
        String by = row.getString("decided_by");
        return by == null
                ? null
                : new Approval.Decided(by, row.getObject("decided_on", LocalDate.class), row.getString("reason"));
    }
}
