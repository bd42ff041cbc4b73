package org.huikuan.backup;

import java.util.ArrayList;
import java.util.List;
import org.huikuan.testing.CaseNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must always hold (design 8: 1, 2, 4, 5, 6), asked of a whole installation by SQL that both databases take. */
final class Invariants {

    private static final String NUMBER = CaseNumbers.sql("k.id");

    private final JdbcClient jdbc;

    Invariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What does not hold, with how often; empty when all is well. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        ask(broken, "1: a receipt pays more than it is", """
                huikuan.receipt r where r.amount < (select coalesce(sum(x.amount), 0) from huikuan.allocation x
                  where x.receipt_id = r.id and x.undone_on is null)
                """);
        ask(broken, "1: an invoice is open by another amount than its allocations leave", """
                huikuan.invoice i where i.open_amount < 0 or i.open_amount <> i.amount
                  - (select coalesce(sum(x.amount), 0) from huikuan.allocation x
                     where x.invoice_id = i.id and x.undone_on is null)
                """);
        ask(broken, "2: an account has two open cases", """
                (select account_id from huikuan.collection_case where status = 'open'
                 group by account_id having count(*) > 1) x
                """);
        ask(broken, "4: a letter is there twice", """
                (select case_id from huikuan.letter group by case_id, stage, step, attempt, code
                 having count(*) > 1) x
                """);
        ask(
                broken,
                "5: an open case has no process",
                "huikuan.collection_case k where k.status = 'open'"
                        + " and not exists (select 1 from act_ru_execution e where e.business_key_ = " + NUMBER + ")");
        ask(broken, "5: an open case at work has no process of its stage", """
                huikuan.collection_case k where k.status = 'open' and k.wait_until is null and not exists (
                  select 1 from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                  where d.key_ = k.stage and e.business_key_ =
                """ + NUMBER + ")");
        ask(broken, "5: an open case has no task, timer, job or incident", """
                huikuan.collection_case k where k.status = 'open' and not exists (
                  select 1 from act_ru_execution e join act_ru_execution r on r.root_proc_inst_id_ = e.root_proc_inst_id_
                  where e.business_key_ =
                """ + NUMBER + """
                   and (exists (select 1 from act_ru_task t where t.execution_id_ = r.id_)
                    or exists (select 1 from act_ru_job j where j.execution_id_ = r.id_)
                    or exists (select 1 from act_ru_incident i where i.execution_id_ = r.id_)))
                """);
        ask(
                broken,
                "5: an ended case has a process of its own still",
                "huikuan.collection_case k where k.status <> 'open'"
                        + " and exists (select 1 from act_ru_execution e where e.business_key_ = " + NUMBER + ")");
        ask(
                broken,
                "6: an entry of the journal does not say who or when",
                "huikuan.journal where by_user is null or at is null");
        return broken;
    }

    private void ask(List<String> broken, String what, String from) {
        long found = jdbc.sql("select count(*) from " + from).query(Long.class).single();
        if (found > 0) {
            broken.add(found + " x " + what);
        }
    }

    /** Every entry of the journal as a line, in order. */
    List<String> journal() {
        return jdbc.sql("select id, account_id, case_id, by_user, what from huikuan.journal order by id")
                .query((row, n) -> String.join(
                        " ",
                        row.getString(1),
                        row.getString(2),
                        String.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
