package org.huikuan.cases.disputes.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.dateOrNull;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.disputes.Dispute;
import org.huikuan.cases.disputes.DisputeReason;
import org.huikuan.cases.disputes.DisputeState;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.shared.Code;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDisputes implements Disputes {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    JdbcDisputes(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public Optional<Dispute> find(long id) {
        return read("where d.id in (:ids)", List.of(id)).stream().findFirst();
    }

    @Override
    public Map<Long, List<Dispute>> inForce(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return read("where d.account_id in (:ids) and d.state in ('open', 'accepted')", accountIds).stream()
                .collect(Collectors.groupingBy(Dispute::accountId));
    }

    @Override
    public String any() {
        return "exists (select 1 from huikuan.dispute d where d.account_id = a.id and d.state in ('open', 'accepted'))";
    }

    @Override
    public Optional<String> claims() {
        return Optional.of("""
                select 'lowered' as effect, d.id, i.invoice_id, i.amount, null, null, null, null, null
                from unnest(cast(:ids as bigint array)) as u(wanted)
                join huikuan.dispute d on d.account_id = u.wanted
                join huikuan.dispute_item i on i.dispute_id = d.id
                where d.state in ('open', 'accepted')
                """);
    }

    @Override
    public Map<Long, List<Dispute>> ofCases(Collection<CollectionCase> cases) {
        return inForce(cases.stream().map(CollectionCase::accountId).toList());
    }

    @Override
    public List<Dispute> inFile(CollectionCase kase, Supplier<List<Dispute>> known) {
        return of(kase.id());
    }

    @Override
    public void leave(Collection<Long> invoiceIds) {
        jdbc.sql("""
                        delete from huikuan.dispute_item where invoice_id in (:ids)
                          and dispute_id in (select d.id from huikuan.dispute d where d.state in ('open', 'accepted'))
                        """).param("ids", invoiceIds).update();
    }

    @Override
    public List<Dispute> of(CaseId id) {
        return read("where d.case_id in (:ids)", List.of(id.value()));
    }

    @Override
    public List<Dispute> ownedBy(String person) {
        return read("where d.owner in (:ids) and d.state = 'open'", List.of(person));
    }

    @Override
    public Dispute insert(Dispute d) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.dispute (
                          case_id, account_id, state, whole, level, reason, owner, opened_on, answer_by, recorded_by,
                          recorded_at, note)
                        values (
                          :case, :account, :state, :whole, :level, :reason, :owner, :openedOn, :answerBy, :recordedBy,
                          :recordedAt, :note)
                        """)
                .paramSource(params(d).addValue("recordedAt", OffsetDateTime.now(clock)))
                .update(keys, "id");
        long id = java.util.Objects.requireNonNull(keys.getKey()).longValue();
        batches.batchUpdate(
                "insert into huikuan.dispute_item (dispute_id, invoice_id, amount) values (:dispute, :invoice, :amount)",
                d.items().entrySet().stream()
                        .map(e -> new MapSqlParameterSource("dispute", id)
                                .addValue("invoice", e.getKey())
                                .addValue("amount", e.getValue()))
                        .toArray(MapSqlParameterSource[]::new));
        return find(id).orElseThrow();
    }

    @Override
    public void update(Collection<Dispute> changed) {
        if (!changed.isEmpty()) {
            batches.batchUpdate("""
                    update huikuan.dispute set
                      state = :state, level = :level, owner = :owner, escalated_on = :escalatedOn,
                      resolved_on = :resolvedOn, credit_by = :creditBy, resolution = :resolution
                    where id = :id
                    """, changed.stream().map(JdbcDisputes::params).toArray(MapSqlParameterSource[]::new));
        }
    }

    private List<Dispute> read(String where, Collection<?> ids) {
        Map<Long, Map<Long, BigDecimal>> items = new HashMap<>();
        jdbc.sql("select i.dispute_id, i.invoice_id, i.amount from huikuan.dispute_item i"
                        + " join huikuan.dispute d on d.id = i.dispute_id " + where)
                .param("ids", ids)
                .query((RowCallbackHandler) row -> items.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                        .put(row.getLong(2), row.getBigDecimal(3)));
        if (items.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select d.* from huikuan.dispute d " + where + " order by d.id")
                .param("ids", ids)
                .query((row, number) -> row(row, items))
                .list();
    }

    private static MapSqlParameterSource params(Dispute d) {
        return new MapSqlParameterSource("id", d.id())
                .addValue("case", d.caseId().value())
                .addValue("account", d.accountId())
                .addValue("state", d.state().code())
                .addValue("whole", d.whole())
                .addValue("level", d.level())
                .addValue("reason", d.reason().code())
                .addValue("owner", d.owner())
                .addValue("openedOn", d.openedOn())
                .addValue("answerBy", d.answerBy())
                .addValue("escalatedOn", d.escalatedOn())
                .addValue("resolvedOn", d.resolvedOn())
                .addValue("creditBy", d.creditBy())
                .addValue("resolution", d.resolution())
                .addValue("recordedBy", d.recordedBy())
                .addValue("note", d.note());
    }

    private static Dispute row(ResultSet row, Map<Long, Map<Long, BigDecimal>> items) throws SQLException {
        long id = row.getLong("id");
        return new Dispute(
                id,
                new CaseId(row.getLong("case_id")),
                row.getLong("account_id"),
                Code.of(DisputeState.class, row.getString("state")),
                row.getBoolean("whole"),
                row.getInt("level"),
                DisputeReason.of(row.getString("reason")),
                row.getString("owner"),
                date(row, "opened_on"),
                date(row, "answer_by"),
                dateOrNull(row, "escalated_on"),
                dateOrNull(row, "resolved_on"),
                dateOrNull(row, "credit_by"),
                row.getString("resolution"),
                row.getString("recorded_by"),
                row.getString("note"),
                items.getOrDefault(id, Map.of()));
    }
}
