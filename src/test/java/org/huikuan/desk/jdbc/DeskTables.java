package org.huikuan.desk.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.cases.CaseId;
import org.huikuan.testing.Ledgers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sentences that put cases straight into the tables, in the middle of March 2026. */
final class DeskTables {

    static final LocalDate TODAY = LocalDate.parse("2026-03-16");

    final JdbcClient jdbc;
    final Ledgers ledger;

    private DeskTables(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.ledger = Ledgers.in(database);
    }

    static DeskTables in(DataSource database) {
        return new DeskTables(database);
    }

    /** A case of the customer with one invoice of the amount, at its first call, which is due today; carol's. */
    Row aCase(String customer, String amount, String dueOn) {
        return new Row(customer, amount, LocalDate.parse(dueOn));
    }

    /** A case of carol's at the step of the stage. */
    Row at(String customer, String stage, String step) {
        return aCase(customer, "100.00", "2026-03-01").with("stage", stage).with("step", step);
    }

    final class Row {

        private final Map<String, Object> columns = new HashMap<>();
        private final long account;
        private final BigDecimal amount;

        private Row(String customer, String amount, LocalDate dueOn) {
            this.account = ledger.account(customer);
            this.amount = new BigDecimal(amount);
            long invoice = ledger.invoice(account, "R-" + customer, amount, dueOn.toString());
            columns.putAll(Map.of(
                    "invoice",
                    invoice,
                    "drivingDueOn",
                    dueOn,
                    "stage",
                    "reminder-call",
                    "attempt",
                    1,
                    "dueOn",
                    TODAY,
                    "nextOn",
                    TODAY,
                    "waitingFor",
                    "none",
                    "team",
                    "default",
                    "doneBy",
                    "carol",
                    "priority",
                    50));
        }

        Row with(String column, Object value) {
            columns.put(column, value);
            return this;
        }

        Row actDue(String day) {
            return with("dueOn", LocalDate.parse(day)).with("nextOn", LocalDate.parse(day));
        }

        Row waits(String what, String until) {
            return with("waitingFor", what).with("waitUntil", LocalDate.parse(until));
        }

        Row ofTeam(String team) {
            ledger.team(team);
            return with("team", team);
        }

        CaseId opened() {
            columns.putIfAbsent("step", "call");
            columns.putIfAbsent("actOn", columns.getOrDefault("waitUntil", columns.get("dueOn")));
            var insert = jdbc.sql("""
                            insert into huikuan.collection_case (creditor_id, account_id, open_account_id, status,
                              waiting_for, wait_until, stage, step, attempt, next_on, due_on, opened_on,
                              driving_invoice_id, driving_due_on, team, collector, priority, demand, done_by, act_on)
                            values (:creditor, :account, :account, 'open', :waitingFor, cast(:waitUntil as date), :stage,
                              :step, :attempt, :nextOn, :dueOn, :drivingDueOn, :invoice, :drivingDueOn, :team, :doneBy,
                              :priority, :demand, :doneBy, :actOn)
                            """)
                    .param("creditor", ledger.creditor())
                    .param("account", account)
                    .param("demand", amount.longValue())
                    .param("waitUntil", columns.get("waitUntil"));
            columns.remove("waitUntil");
            for (Map.Entry<String, Object> column : columns.entrySet()) {
                insert = insert.param(column.getKey(), column.getValue());
            }
            insert.update();
            return new CaseId(jdbc.sql("select id from huikuan.collection_case where open_account_id = ?")
                    .param(account)
                    .query(Long.class)
                    .single());
        }
    }

    /** A promise of the whole amount; broken ones were judged the day after their date. */
    void promise(CaseId id, String state, String amount, String payOn) {
        LocalDate day = LocalDate.parse(payOn);
        jdbc.sql("""
                        insert into huikuan.promise (case_id, account_id, state, level, form, amount, currency, promised_on,
                          pay_on, tolerance_days, due_by, judged_on, recorded_by, recorded_at)
                        values (:case, (select account_id from huikuan.collection_case where id = :case), :state, 1,
                          'oral', :amount, 'CNY', :promised, :payOn, 0, :payOn, cast(:judged as date), 'carol',
                          current_timestamp)
                        """)
                .param("case", id.value())
                .param("state", state)
                .param("amount", new BigDecimal(amount))
                .param("promised", day.minusDays(5))
                .param("payOn", day)
                .param("judged", "open".equals(state) ? null : day.plusDays(1))
                .update();
    }
}
