package org.huikuan.benchmarks;

import java.time.Duration;
import java.util.Random;
import org.huikuan.runs.DailyRuns;
import org.huikuan.runs.RunReports;
import org.huikuan.shared.BusinessKey;
import org.huikuan.testing.Await;
import org.huikuan.testing.CaseNumbers;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database with many open cases: one is opened by the daily run, the others are copies of its rows, each for an
 * account and an overdue invoice of its own, with its executions, its open task, the task's candidate group and
 * authorizations. PostgreSQL. Rows are copied by a lateral function: {@code (f(x)).*} would call it once for each column.
 */
final class ManyCases {

    private final ConfigurableApplicationContext application;
    private final JdbcClient jdbc;
    private int size = 1;

    ManyCases(ConfigurableApplicationContext application, JdbcClient jdbc) {
        this.application = application;
        this.jdbc = jdbc;
        accounts(1, 1);
        application.getBean(DailyRuns.class).runNow(null);
        RunReports reports = application.getBean(RunReports.class);
        Await.until(Duration.ofMinutes(5), "the run to end", () -> !reports.inProgress());
    }

    void upTo(int wanted) {
        int from = size + 1;
        size = wanted;
        accounts(from, size);
        jdbc.sql("analyze").update();
        jdbc.sql("""
                insert into huikuan.collection_case
                select copy.*
                from (select * from huikuan.collection_case order by id fetch first 1 rows only) c,
                  huikuan.account a join huikuan.invoice i on i.account_id = a.id,
                  lateral jsonb_populate_record(null::huikuan.collection_case, to_jsonb(c) || jsonb_build_object(
                  'id', 1000000 + a.id, 'account_id', a.id, 'open_account_id', a.id, 'collector', 'carol',
                  'driving_invoice_id', i.id, 'driving_due_on', i.due_on)) copy
                where not exists (select 1 from huikuan.collection_case o where o.account_id = a.id)""").update();
        // Copies of rows that fit each other fit each other too: looking each key up would take minutes.
        jdbc.sql("alter table act_ru_execution disable trigger all").update();
        executions(from, size);
        jdbc.sql("alter table act_ru_execution enable trigger all").update();
        tasks(from, size);
        copiesOfLinks("act_ru_identitylink", "task_id_", from, size);
        copiesOfLinks("act_ru_authorization", "resource_id_", from, size);
        jdbc.sql("analyze").update();
    }

    long cases() {
        return jdbc.sql("select count(*) from huikuan.collection_case")
                .query(Long.class)
                .single();
    }

    long tasks() {
        return jdbc.sql("select count(*) from act_ru_task").query(Long.class).single();
    }

    /** The number of one of the copied cases. */
    String any(Random random) {
        return BusinessKey.ofCase(1000000 + 2 + random.nextInt(size - 2));
    }

    private void accounts(int from, int to) {
        jdbc.sql("""
                insert into huikuan.account (creditor_id, customer, name, language, country, team, collector)
                select c.id, 'K' || n, 'Customer ' || n, 'en', 'CN', 'default', 'carol'
                from huikuan.creditor c, generate_series(:from, :to) n where c.is_default
                """).param("from", from).param("to", to).update();
        jdbc.sql("""
                insert into huikuan.invoice
                  (creditor_id, account_id, number, issued_on, due_on, pay_by, amount, open_amount, currency)
                select a.creditor_id, a.id, 'R-' || a.id, date '2025-12-05', date '2026-01-04' + (a.id % 30)::int,
                  date '2026-01-04' + (a.id % 30)::int,
                  1200 + a.id % 977, 1200 + a.id % 977, 'CNY'
                from huikuan.account a
                where not exists (select 1 from huikuan.invoice i where i.account_id = a.id)""").update();
    }

    /** The engine's own keys are words, so that the copies' are too: the original's and a number. */
    private void executions(int from, int to) {
        jdbc.sql("""
                insert into act_ru_execution
                select copy.*
                from generate_series(:from, :to) n, act_ru_execution e
                join act_re_procdef d on d.id_ = e.proc_def_id_,
                lateral jsonb_populate_record(null::act_ru_execution, to_jsonb(e) || jsonb_build_object(
                  'id_', e.id_ || '-' || n, 'root_proc_inst_id_', e.root_proc_inst_id_ || '-' || n,
                  'proc_inst_id_', e.proc_inst_id_ || '-' || n, 'parent_id_', e.parent_id_ || '-' || n,
                  'super_exec_', e.super_exec_ || '-' || n,
                  'business_key_', case when e.business_key_ is not null then %s end
                )) copy
                where d.key_ in ('collection-case', 'reminder-call') and length(e.id_) = 36""".formatted(CaseNumbers.sql("1000000 + n")))
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** Copies of the one call task. */
    private void tasks(int from, int to) {
        jdbc.sql("""
                insert into act_ru_task
                select copy.*
                from act_ru_task t, generate_series(:from, :to) n,
                  lateral jsonb_populate_record(null::act_ru_task, to_jsonb(t) || jsonb_build_object(
                  'id_', 'copy-' || n, 'execution_id_', t.execution_id_ || '-' || n,
                  'proc_inst_id_', t.proc_inst_id_ || '-' || n)) copy
                where t.id_ not like 'copy-%'""").param("from", from).param("to", to).update();
    }

    private void copiesOfLinks(String table, String task, int from, int to) {
        jdbc.sql("insert into %1$s select copy.*".formatted(table)
                        + " from %1$s t, generate_series(:from, :to) n, lateral jsonb_populate_record(null::%1$s, to_jsonb(t)"
                                .formatted(table)
                        + " || jsonb_build_object('id_', t.id_ || '-' || n, '%s', 'copy-' || n)) copy".formatted(task)
                        + " where t.%s in (select id_ from act_ru_task where id_ not like 'copy-%%')".formatted(task))
                .param("from", from)
                .param("to", to)
                .update();
    }
}
