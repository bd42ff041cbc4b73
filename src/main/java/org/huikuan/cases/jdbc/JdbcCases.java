package org.huikuan.cases.jdbc;

import static org.huikuan.cases.jdbc.CaseColumns.date;
import static org.huikuan.cases.jdbc.CaseColumns.dateOrNull;
import static org.huikuan.cases.jdbc.CaseColumns.longOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.CollectionCase.Charge;
import org.huikuan.cases.CollectionCase.Course;
import org.huikuan.cases.CollectionCase.Driving;
import org.huikuan.cases.Demand;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.cases.WaitingFor;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.invoices.OutOfCollection;
import org.huikuan.shared.Code;
import org.huikuan.shared.SentenceText;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCases implements Cases {

    private static final String SELECT = "select c.* from huikuan.collection_case c ";

    private static final String INSERT = """
            insert into huikuan.collection_case (
              creditor_id, account_id, open_account_id, status, waiting_for, wait_until, stage, step, attempt, next_on,
              due_on, not_before, opened_on, dealt_on, closed_on, close_reason, successor_id, driving_invoice_id, driving_due_on,
              team, collector, stand_in, priority, demand, demand_rate_on, demand_own, demand_lacks, done_by, act_on)
            values (
              :creditor, :account, :openAccount, :status, :waitingFor, :waitUntil, :stage, :step, :attempt, :nextOn,
              :dueOn, :notBefore, :openedOn, :dealtOn, :closedOn, :closeReason, :successor, :drivingInvoice, :drivingDueOn,
              :team, :collector, :standIn, :priority, :demand, :demandRateOn, :demandOwn, :demandLacks, :doneBy, :actOn)
            """;

    private static final String UPDATE = """
            update huikuan.collection_case set
              open_account_id = :openAccount, status = :status, waiting_for = :waitingFor, wait_until = :waitUntil,
              stage = :stage, step = :step, attempt = :attempt, next_on = :nextOn, due_on = :dueOn,
              not_before = :notBefore, closed_on = :closedOn, close_reason = :closeReason, successor_id = :successor,
              driving_invoice_id = :drivingInvoice, driving_due_on = :drivingDueOn, team = :team,
              collector = :collector, stand_in = :standIn, priority = :priority,
              demand = :demand, demand_rate_on = :demandRateOn, demand_own = :demandOwn, demand_lacks = :demandLacks,
              done_by = :doneBy, act_on = :actOn, revision = revision + 1
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final OutOfCollection outOfCollection;
    private final Accounts accounts;

    JdbcCases(JdbcClient jdbc, NamedParameterJdbcTemplate batches, OutOfCollection outOfCollection, Accounts accounts) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.outOfCollection = outOfCollection;
        this.accounts = accounts;
    }

    @Override
    public Optional<CollectionCase> find(CaseId id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id.value())
                .query(JdbcCases::row)
                .optional();
    }

    @Override
    public Optional<Long> lockAccountOf(CaseId id) {
        return accounts.lockOfCase(id.value());
    }

    @Override
    public List<CollectionCase> byId(Collection<CaseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where c.id in (:ids) order by c.id")
                        .param("ids", ids.stream().map(CaseId::value).toList())
                        .query(JdbcCases::row)
                        .list();
    }

    @Override
    public Map<Long, CollectionCase> openOf(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : byAccount(
                        jdbc.sql(SELECT + "where c.open_account_id in (:ids)").param("ids", accountIds));
    }

    @Override
    public List<Long> accountsWithForeignMoney() {
        return jdbc.sql("select account_id from huikuan.collection_case where status = 'open'"
                        + " and (demand_own is not null or demand_lacks is not null) order by account_id")
                .query(Long.class)
                .list();
    }

    @Override
    public List<Long> accountsOf(String collector) {
        return jdbc.sql("select c.account_id from huikuan.collection_case c"
                        + " where c.collector = ? and c.status = 'open' order by c.account_id")
                .param(collector)
                .query(Long.class)
                .list();
    }

    @Override
    public Map<Long, CollectionCase> latestSettledOf(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : byAccount(jdbc.sql(SELECT + """
                                join (select max(id) as id from huikuan.collection_case
                                      where account_id in (:ids) and status = 'settled' and successor_id is null
                                      group by account_id) newest on newest.id = c.id
                                """).param("ids", accountIds));
    }

    @Override
    public List<CollectionCase> insert(List<CollectionCase> newCases) {
        var keys = new GeneratedKeyHolder();
        batches.batchUpdate(
                INSERT,
                newCases.stream().map(JdbcCases::params).toArray(MapSqlParameterSource[]::new),
                keys,
                new String[] {"id"});
        List<CollectionCase> withIds = new ArrayList<>();
        for (int i = 0; i < newCases.size(); i++) {
            Object id = keys.getKeyList().get(i).values().iterator().next();
            withIds.add(newCases.get(i).withId(new CaseId(((Number) id).longValue())));
        }
        return withIds;
    }

    @Override
    public void update(Collection<CollectionCase> changed) {
        if (!changed.isEmpty()) {
            batches.batchUpdate(UPDATE, changed.stream().map(JdbcCases::params).toArray(MapSqlParameterSource[]::new));
        }
    }

    @Override
    public void closeItems(CaseId id, Collection<Long> invoiceIds) {
        outOfCollection.take(id.value(), invoiceIds);
    }

    private static Map<Long, CollectionCase> byAccount(JdbcClient.StatementSpec query) {
        return query.query(JdbcCases::row).list().stream()
                .collect(Collectors.toMap(CollectionCase::accountId, Function.identity(), (a, b) -> b, HashMap::new));
    }

    private static MapSqlParameterSource params(CollectionCase c) {
        Position p = c.position();
        Driving driving = c.driving();
        return new MapSqlParameterSource("id", c.id().value())
                .addValue("creditor", c.creditorId())
                .addValue("account", c.accountId())
                .addValue("openAccount", c.isOpen() ? c.accountId() : null)
                .addValue("status", c.status().code())
                .addValue("waitingFor", c.waitingFor().code())
                .addValue("waitUntil", c.waitUntil())
                .addValue("stage", p.stage().code())
                .addValue("step", p.step())
                .addValue("attempt", p.attempt())
                .addValue("nextOn", p.nextOn())
                .addValue("dueOn", p.dueOn())
                .addValue("notBefore", p.notBefore())
                .addValue("openedOn", c.openedOn())
                .addValue("dealtOn", c.dealtOn())
                .addValue("closedOn", c.closedOn())
                .addValue("closeReason", SentenceText.write(c.closeReason()))
                .addValue("successor", c.successorId())
                .addValue("drivingInvoice", driving == null ? null : driving.invoiceId())
                .addValue("drivingDueOn", driving == null ? null : driving.payBy())
                .addValue("team", c.team())
                .addValue("collector", c.collector())
                .addValue("standIn", c.charge().standIn())
                .addValue("priority", c.priority())
                .addValue("demand", c.demand())
                .addValue("demandRateOn", c.charge().demanded().rateOn())
                .addValue("demandOwn", c.charge().demanded().own())
                .addValue("demandLacks", c.charge().demanded().lacks())
                .addValue("doneBy", c.doneBy())
                .addValue("actOn", c.waitUntil() == null ? p.dueOn() : c.waitUntil());
    }

    static CollectionCase row(ResultSet row, int number) throws SQLException {
        Long drivingInvoice = longOrNull(row, "driving_invoice_id");
        return new CollectionCase(
                new CaseId(row.getLong("id")),
                row.getLong("creditor_id"),
                row.getLong("account_id"),
                date(row, "opened_on"),
                dateOrNull(row, "dealt_on"),
                new Course(
                        Code.of(CaseStatus.class, row.getString("status")),
                        new WaitingFor(row.getString("waiting_for")),
                        dateOrNull(row, "wait_until"),
                        position(row),
                        dateOrNull(row, "closed_on"),
                        SentenceText.read(row.getString("close_reason"))),
                new Charge(
                        row.getString("team"),
                        row.getString("collector"),
                        row.getString("stand_in"),
                        drivingInvoice == null ? null : new Driving(drivingInvoice, date(row, "driving_due_on")),
                        row.getInt("priority"),
                        demand(row)),
                longOrNull(row, "successor_id"));
    }

    private static Demand demand(ResultSet row) throws SQLException {
        return new Demand(
                row.getLong("demand"),
                dateOrNull(row, "demand_rate_on"),
                row.getString("demand_own"),
                row.getString("demand_lacks"));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                Stage.of(row.getString("stage")),
                row.getString("step"),
                row.getInt("attempt"),
                date(row, "next_on"),
                date(row, "due_on"),
                dateOrNull(row, "not_before"));
    }
}
