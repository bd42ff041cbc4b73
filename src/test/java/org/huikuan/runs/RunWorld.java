package org.huikuan.runs;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huikuan.ledger.Creditor;
import org.huikuan.runs.jdbc.RunTables;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.testing.Ledgers;
import org.huikuan.testing.MovableTestClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The daily run on a real database, with its processes played by hand: each job one transaction, in order. */
class RunWorld implements RunFlow, UnitOfWork, CurrentUser {

    final MovableTestClock clock = new MovableTestClock();
    final FakeWork work;
    final RunTables tables;
    final DailyRuns runs;
    final RunReports reports;
    final Set<Long> stuck = new HashSet<>();

    private final JdbcClient jdbc;
    private final RunCourse course;
    private final SliceWork sliceWork;
    private final TransactionTemplate job;
    private final TransactionTemplate unit;
    private final Deque<Runnable> jobs = new ArrayDeque<>();

    RunWorld(DataSource database) {
        jdbc = JdbcClient.create(database);
        tables = RunTables.in(database);
        work = new FakeWork(database);
        OneCreditor creditors = new OneCreditor(Ledgers.in(database).creditor());
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        job = new TransactionTemplate(transactions);
        unit = new TransactionTemplate(transactions);
        unit.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        DueRuns due = new DueRuns(tables.register(), this, new MissedDays(new Weekends()), creditors, clock);
        runs = new DailyRuns(due, creditors, this, this);
        reports = new RunReports(tables.register(), tables.findings(), this);
        Proof proof = new Proof(work, tables.findings(), creditors);
        course = new RunCourse(tables.register(), tables.slices(), work, creditors, this, proof, clock, event -> {});
        sliceWork = new SliceWork(tables.slices(), tables.findings(), work, creditors, this);
    }

    /** Plays all jobs; one that throws stays the first and its transaction is undone, as after a crash. */
    void playJobs() {
        while (!jobs.isEmpty()) {
            int before = jobs.size();
            try {
                job.executeWithoutResult(t -> jobs.element().run());
            } catch (RuntimeException e) {
                while (jobs.size() > before) {
                    jobs.removeLast();
                }
                throw e;
            }
            jobs.remove();
        }
    }

    void lastRunOn(Creditor creditor, LocalDate day) {
        jdbc.sql("update huikuan.creditor set last_run_on = :day where id = :id")
                .param("day", day)
                .param("id", creditor.id())
                .update();
    }

    List<DailyRun> runsInOrder() {
        List<DailyRun> list = new ArrayList<>(reports.recent(100));
        java.util.Collections.reverse(list);
        return list;
    }

    @Override
    public void started(long runId) {
        jobs.add(() -> {
            if (course.cut(runId) == 0) {
                prove(runId);
            }
        });
    }

    @Override
    public void cut(long runId, Collection<Long> sliceIds) {
        sliceIds.forEach(id -> jobs.add(() -> {
            sliceWork.work(id);
            course.sliceDone(id);
        }));
    }

    @Override
    public void slicesDone(long runId) {
        prove(runId);
    }

    private void prove(long runId) {
        jobs.add(() -> {
            course.prove(runId);
            runs.startMissedDays();
        });
    }

    @Override
    public Set<Long> stuck(Collection<Long> runIds) {
        Set<Long> both = new HashSet<>(runIds);
        both.retainAll(stuck);
        return both;
    }

    @Override
    public <T> T inNew(Supplier<T> body) {
        return unit.execute(t -> body.get());
    }

    @Override
    public <T> T join(Supplier<T> body) {
        return inNew(body);
    }

    @Override
    public boolean isSystem() {
        return CurrentUser.SYSTEM.equals(id());
    }

    @Override
    public String id() {
        return "wang";
    }

    @Override
    public Set<String> groups() {
        return Set.of("managers");
    }
}
