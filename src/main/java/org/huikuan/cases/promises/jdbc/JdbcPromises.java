package org.huikuan.cases.promises.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.dateOrNull;
import static org.huikuan.cases.jdbc.CaseColumns.longOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.cases.promises.PromiseState;
import org.huikuan.cases.promises.Promises;
import org.huikuan.shared.Code;
import org.huikuan.shared.Money;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPromises implements Promises {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    JdbcPromises(JdbcClient jdbc, NamedParameterJdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public Optional<Promise> find(long id) {
        return read("where p.id in (:ids)", List.of(id)).stream().findFirst();
    }

    @Override
    public Map<CaseId, List<Promise>> of(Collection<CaseId> cases) {
        Map<CaseId, List<Promise>> byCase = new HashMap<>();
        if (!cases.isEmpty()) {
            read("where p.case_id in (:ids)", cases.stream().map(CaseId::value).toList())
                    .forEach(p -> byCase.computeIfAbsent(p.caseId(), id -> new ArrayList<>())
                            .add(p));
        }
        return byCase;
    }

    @Override
    public String any() {
        return "exists (select 1 from huikuan.promise p where p.account_id = a.id)";
    }

    @Override
    public Optional<String> claims() {
        return Optional.of("""
                select 'promised' as effect, p.id, i.invoice_id, p.amount, p.currency, p.pay_on, p.promised_on, p.due_by,
                  p.received_before
                from unnest(cast(:ids as bigint array)) as u(wanted)
                join huikuan.promise p on p.account_id = u.wanted
                join huikuan.promise_item i on i.promise_id = p.id
                where p.state = 'open'
                """);
    }

    @Override
    public Map<Long, List<Promise>> ofCases(Collection<CollectionCase> cases) {
        Map<Long, List<Promise>> byAccount = new HashMap<>();
        of(cases.stream().map(CollectionCase::id).toList())
                .values()
                .forEach(own -> byAccount.put(own.get(0).accountId(), own));
        return byAccount;
    }

    @Override
    public void leave(Collection<Long> invoiceIds) {
        jdbc.sql("""
                        delete from huikuan.promise_item where invoice_id in (:ids)
                          and promise_id in (select p.id from huikuan.promise p where p.state = 'open')
                        """).param("ids", invoiceIds).update();
    }

    @Override
    public Promise insert(Promise p) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into huikuan.promise (
                          case_id, account_id, version_of, state, level, form, promised_by, amount, currency,
                          promised_on, pay_on, tolerance_days, due_by, call_on, received_before, received, recorded_by,
                          recorded_at, note)
                        values (
                          :case, :account, :versionOf, :state, :level, :form, :promisedBy, :amount, :currency,
                          :promisedOn, :payOn, :tolerance, :dueBy, :callOn, :receivedBefore, :received, :recordedBy,
                          :recordedAt, :note)
                        """)
                .paramSource(params(p).addValue("recordedAt", OffsetDateTime.now(clock)))
                .update(keys, "id");
        long id = java.util.Objects.requireNonNull(keys.getKey()).longValue();
        batches.batchUpdate(
                "insert into huikuan.promise_item (promise_id, invoice_id) values (:promise, :invoice)",
                p.items().stream()
                        .map(i -> new MapSqlParameterSource("promise", id).addValue("invoice", i))
                        .toArray(MapSqlParameterSource[]::new));
        return find(id).orElseThrow();
    }

    @Override
    public void update(Collection<Promise> changed) {
        if (!changed.isEmpty()) {
            batches.batchUpdate(
                    "update huikuan.promise set state = :state, received = :received, judged_on = :judgedOn,"
                            + " called_on = :calledOn where id = :id",
                    changed.stream().map(JdbcPromises::params).toArray(MapSqlParameterSource[]::new));
        }
    }

    @Override
    public void prove(long promiseId, long documentId) {
        jdbc.sql("insert into huikuan.promise_paper (promise_id, document_id) values (?, ?)")
                .params(promiseId, documentId)
                .update();
    }

    private List<Promise> read(String where, Collection<Long> ids) {
        Map<Long, Set<Long>> items = new HashMap<>();
        jdbc.sql("select i.promise_id, i.invoice_id from huikuan.promise_item i"
                        + " join huikuan.promise p on p.id = i.promise_id " + where)
                .param("ids", ids)
                .query((org.springframework.jdbc.core.RowCallbackHandler)
                        row -> items.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                                .add(row.getLong(2)));
        if (items.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select p.* from huikuan.promise p " + where + " order by p.id")
                .param("ids", ids)
                .query((row, number) -> row(row, items))
                .list();
    }

    private static MapSqlParameterSource params(Promise p) {
        return new MapSqlParameterSource("id", p.id())
                .addValue("case", p.caseId().value())
                .addValue("account", p.accountId())
                .addValue("versionOf", p.versionOf())
                .addValue("state", p.state().code())
                .addValue("level", p.level())
                .addValue("form", p.form().code())
                .addValue("promisedBy", p.promisedBy())
                .addValue("amount", p.amount().amount())
                .addValue("currency", p.amount().currency())
                .addValue("promisedOn", p.promisedOn())
                .addValue("payOn", p.payOn())
                .addValue("tolerance", p.toleranceDays())
                .addValue("dueBy", p.dueBy())
                .addValue("callOn", p.callOn())
                .addValue("calledOn", p.calledOn())
                .addValue("receivedBefore", p.receivedBefore())
                .addValue("received", p.received())
                .addValue("judgedOn", p.judgedOn())
                .addValue("recordedBy", p.recordedBy())
                .addValue("note", p.note());
    }

    private static Promise row(ResultSet row, Map<Long, Set<Long>> items) throws SQLException {
        long id = row.getLong("id");
        return new Promise(
                id,
                new CaseId(row.getLong("case_id")),
                row.getLong("account_id"),
                longOrNull(row, "version_of"),
                Code.of(PromiseState.class, row.getString("state")),
                row.getInt("level"),
                PromiseForm.of(row.getString("form")),
                row.getString("promised_by"),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                date(row, "promised_on"),
                date(row, "pay_on"),
                row.getInt("tolerance_days"),
                date(row, "due_by"),
                dateOrNull(row, "call_on"),
                dateOrNull(row, "called_on"),
                row.getBigDecimal("received_before"),
                row.getBigDecimal("received"),
                dateOrNull(row, "judged_on"),
                row.getString("recorded_by"),
                row.getString("note"),
                items.getOrDefault(id, Set.of()));
    }
}
