package org.huikuan.demo;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.testing.CaseNumbers;

/** What must hold in every world. */
final class DemoRules {

    /** What must always hold (design 8), and how to find what breaks it. */
    static final Map<String, String> RULES = Map.of(
            "an invoice's open amount is its amount less what paid it",
            """
            select i.number from huikuan.invoice i where i.open_amount < 0 or i.open_amount <> i.amount
              - (select coalesce(sum(x.amount), 0) from huikuan.allocation x
                 where x.invoice_id = i.id and x.undone_on is null)
            """,
            "no receipt pays more than it is",
            """
            select r.reference from huikuan.receipt r where r.amount
              < (select coalesce(sum(x.amount), 0) from huikuan.allocation x
                 where x.receipt_id = r.id and x.undone_on is null)
            """,
            "an account has at most one open case",
            "select account_id from huikuan.collection_case where status = 'open' group by account_id having count(*) > 1",
            "every open case has a task, a timer or a job",
            """
            select c.id from huikuan.collection_case c where c.status = 'open' and not exists (
              select 1 from act_ru_execution root join act_ru_execution p on p.root_proc_inst_id_ = root.id_
                join act_ru_execution e on e.proc_inst_id_ = p.id_
              where root.business_key_ = %s
                and (exists (select 1 from act_ru_task t where t.execution_id_ = e.id_)
                  or exists (select 1 from act_ru_job j where j.execution_id_ = e.id_)))
            """.formatted(CaseNumbers.sql("c.id")),
            "nothing is stuck",
            "select id_ from act_ru_incident",
            "what is said is kept as a key with its facts",
            Stream.of(
                            "journal.detail",
                            "journal.grounds",
                            "collection_case.close_reason",
                            "import_rejection.reason",
                            "import_batch.message",
                            "daily_run_fault.message",
                            "daily_run_exception.message",
                            "letter.gate_grounds",
                            "letter.trouble",
                            "mail_trouble.reason",
                            "mail_trial.answer",
                            "digest.reason",
                            "webhook_delivery.answer")
                    .map(column -> "select %2$s from huikuan.%1$s where %2$s not like '{\"say\":\"%%'"
                            .formatted((Object[]) column.split("\\.")))
                    .collect(Collectors.joining(" union all ")));

    private DemoRules() {}
}
