package org.huikuan.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.process.CollectionCaseProcess;
import org.huikuan.runs.process.DailyRunProcess;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The daily run on the real engine with real cases; its jobs are executed by the test. */
abstract class DailyRunStory {

    @Autowired
    private DailyRuns runs;

    @Autowired
    private RunReports reports;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MovableTestClock clock;

    @Autowired
    private DataSource database;

    private Ledgers ledger;
    private JdbcClient jdbc;

    @BeforeEach
    void anEmptyLine() {
        ledger = Ledgers.in(database);
        jdbc = JdbcClient.create(database);
        ledger.creditor();
        on("2026-03-02");
        lastRun("2026-03-01");
        now();
    }

    @AfterEach
    void noBadAccountStays() {
        jdbc.sql("update huikuan.invoice set currency = 'CNY' where currency = 'XXQ'")
                .update();
    }

    @Test
    void opensACaseOnceAndChangesNothingWhenRunAgain() {
        long account = overdue("RUN-1");

        DailyRun first = reports.of(now()).run();
        DailyRun again = reports.of(now()).run();

        assertThat(first.state()).isEqualTo(RunState.DONE);
        assertThat(first.opened()).isOne();
        assertThat(again.accounts()).isEqualTo(first.accounts());
        assertThat(again.opened() + again.updated()).isZero();
        assertThat(casesOf(account)).isOne();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(DailyRunProcess.KEY)
                        .count())
                .isZero();
    }

    @Test
    void doesTheRestWhenOneAccountIsBadAndSaysWhatIsUncovered() {
        long good = overdue("RUN-2");
        long bad = overdue("RUN-3");
        jdbc.sql("update huikuan.invoice set currency = 'XXQ' where account_id = :id")
                .param("id", bad)
                .update();

        RunReport report = reports.of(now());

        assertThat(report.run().state()).isEqualTo(RunState.DONE);
        assertThat(casesOf(good)).isOne();
        assertThat(casesOf(bad)).isZero();
        assertThat(report.faults()).extracting(RunFault::customer).containsExactly("RUN-3");
        assertThat(report.exceptions()).extracting(UncoveredItem::invoice).containsExactly("R-RUN-3");
    }

    @Test
    void tellsOfACaseThatLostItsProcessAndStartsItWhereTheCaseStands() {
        long account = overdue("RUN-4");
        now();
        CaseId id = caseOf(account);
        jdbc.sql("update huikuan.collection_case set stage = 'visit', step = 'prepare', attempt = 1 where id = ?")
                .param(id.value())
                .update();
        on("2026-03-03");
        runtime.deleteProcessInstance(processOf(id).get(0).getId(), "by mistake");
        assertThat(taskOf(id)).isEmpty();

        RunReport report = reports.of(now());

        assertThat(report.run().state()).isEqualTo(RunState.DONE);
        assertThat(report.faults())
                .containsExactly(new RunFault("HK", "RUN-4", RunSays.PROCESS_LOST.with(id.number())));
        assertThat(processOf(id)).hasSize(1);
        assertThat(taskOf(id)).containsExactly("Task_PrepareTheVisit");

        assertThat(reports.of(now()).faults()).isEmpty();
        assertThat(processOf(id)).hasSize(1);
        assertThat(taskOf(id)).containsExactly("Task_PrepareTheVisit");
    }

    private CaseId caseOf(long account) {
        return new CaseId(jdbc.sql("select id from huikuan.collection_case where account_id = ?")
                .param(account)
                .query(Long.class)
                .single());
    }

    private List<ProcessInstance> processOf(CaseId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.number(), CollectionCaseProcess.KEY)
                .list();
    }

    private List<String> taskOf(CaseId id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id.number()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    @Test
    void runsMissedWorkingDaysInOrder() {
        lastRun("2026-03-05");
        on("2026-03-10");
        long before = newest();

        runs.wake();
        work();

        assertThat(reports.recent(100).stream().filter(r -> r.id() > before && "HK".equals(codeOf(r))))
                .extracting(r -> r.date().toString())
                .containsExactly("2026-03-10", "2026-03-09", "2026-03-06");
    }

    private String codeOf(DailyRun run) {
        return jdbc.sql("select code from huikuan.creditor where id = :id")
                .param("id", run.creditorId())
                .query(String.class)
                .single();
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from huikuan.daily_run")
                .query(Long.class)
                .single();
    }

    private long overdue(String customer) {
        long account = ledger.account(customer);
        ledger.invoice(account, "R-" + customer, "1200.00", "2026-02-20");
        return account;
    }

    private int casesOf(long account) {
        return jdbc.sql("select count(*) from huikuan.collection_case where account_id = :id")
                .param("id", account)
                .query(Integer.class)
                .single();
    }

    private void on(String day) {
        clock.set(day);
        ClockUtil.setCurrentTime(Date.from(clock.instant()));
    }

    private void lastRun(String day) {
        jdbc.sql("update huikuan.creditor set last_run_on = :day")
                .param("day", LocalDate.parse(day))
                .update();
    }

    private long now() {
        long id = runs.runNow("HK");
        work();
        return id;
    }

    /** Executes what a node would: the jobs of the runs, in the order in which they came. */
    private void work() {
        for (List<Job> due = jobs(); !due.isEmpty(); due = jobs()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> jobs() {
        return management.createJobQuery().executable().messages().list().stream()
                .filter(job -> String.valueOf(job.getProcessDefinitionKey()).startsWith(DailyRunProcess.KEY))
                .toList();
    }
}
