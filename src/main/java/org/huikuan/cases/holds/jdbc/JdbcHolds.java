package org.huikuan.cases.holds.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.dateOrNull;
import static org.huikuan.cases.jdbc.CaseColumns.longOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.holds.Hold;
import org.huikuan.cases.holds.HoldReason;
import org.huikuan.cases.holds.HoldState;
import org.huikuan.cases.holds.Holds;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHolds implements Holds {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    JdbcHolds(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public Optional<Hold> find(long id) {
        return jdbc.sql("select h.* from huikuan.hold h where h.id = :id")
                .param("id", id)
                .query(JdbcHolds::row)
                .optional();
    }

    @Override
    public Map<Long, List<Hold>> active(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select h.* from huikuan.hold h where h.account_id in (:ids) and h.state = 'active' order by h.id")
                .param("ids", accountIds)
                .query(JdbcHolds::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Hold::accountId));
    }

    @Override
    public String any() {
        return "exists (select 1 from huikuan.hold h where h.account_id = a.id and h.state = 'active')";
    }

    @Override
    public Optional<String> claims() {
        return Optional.of("""
                select 'held' as effect, h.id, h.invoice_id, null, null, null, null, null, null
                from unnest(cast(:ids as bigint array)) as u(wanted)
                join huikuan.hold h on h.account_id = u.wanted
                where h.state = 'active' and h.invoice_id is not null
                """);
    }

    @Override
    public Map<Long, List<Hold>> ofCases(Collection<CollectionCase> cases) {
        return active(cases.stream().map(CollectionCase::accountId).toList());
    }

    @Override
    public List<Hold> inFile(CollectionCase kase, Supplier<List<Hold>> known) {
        return ofAccount(kase.accountId());
    }

    @Override
    public void leave(Collection<Long> invoiceIds) {
        jdbc.sql("""
                        update huikuan.hold h set account_id =
                          (select i.account_id from huikuan.view_invoice_line i where i.id = h.invoice_id)
                        where h.invoice_id in (:ids)
                        """).param("ids", invoiceIds).update();
    }

    @Override
    public List<Hold> ofAccount(long accountId) {
        return jdbc.sql("select h.* from huikuan.hold h where h.account_id = :id order by h.id")
                .param("id", accountId)
                .query(JdbcHolds::row)
                .list();
    }

    @Override
    public Hold insert(Hold h) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.hold (
                          account_id, case_id, invoice_id, state, reason, note, from_on, until_on, set_by, set_at,
                          claim_by, accepted_on)
                        values (:account, :case, :invoice, :state, :reason, :note, :from, :until, :setBy, :setAt, :claimBy,
                          :acceptedOn)
                        """)
                .paramSource(params(h).addValue("setAt", OffsetDateTime.now(clock)))
                .update(keys, "id");
        return find(Objects.requireNonNull(keys.getKey()).longValue()).orElseThrow();
    }

    @Override
    public void update(Collection<Hold> changed) {
        if (!changed.isEmpty()) {
            batches.batchUpdate("""
                    update huikuan.hold set state = :state, lifted_by = :liftedBy, lifted_on = :liftedOn,
                      lift_reason = :liftReason, accepted_on = :acceptedOn
                    where id = :id
                    """, changed.stream().map(JdbcHolds::params).toArray(MapSqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource params(Hold h) {
        return new MapSqlParameterSource("id", h.id())
                .addValue("account", h.accountId())
                .addValue("case", h.caseId())
                .addValue("invoice", h.invoiceId())
                .addValue("state", h.state().code())
                .addValue("reason", h.reason().code())
                .addValue("note", h.note())
                .addValue("from", h.from())
                .addValue("until", h.until())
                .addValue("setBy", h.setBy())
                .addValue("liftedBy", h.liftedBy())
                .addValue("liftedOn", h.liftedOn())
                .addValue("liftReason", h.liftReason())
                .addValue("claimBy", h.claimBy())
                .addValue("acceptedOn", h.acceptedOn());
    }

    private static Hold row(ResultSet row, int number) throws SQLException {
        return new Hold(
                row.getLong("id"),
                row.getLong("account_id"),
                longOrNull(row, "case_id"),
                longOrNull(row, "invoice_id"),
                Code.of(HoldState.class, row.getString("state")),
                HoldReason.of(row.getString("reason")),
                row.getString("note"),
                date(row, "from_on"),
                date(row, "until_on"),
                row.getString("set_by"),
                row.getString("lifted_by"),
                dateOrNull(row, "lifted_on"),
                row.getString("lift_reason"),
                dateOrNull(row, "claim_by"),
                dateOrNull(row, "accepted_on"));
    }
}
