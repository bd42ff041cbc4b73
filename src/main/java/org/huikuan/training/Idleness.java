package org.huikuan.training;

import java.util.stream.IntStream;
import org.huikuan.outbox.Outboxes;
import org.huikuan.runs.RunReports;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether everything that is due has been done. */
@Component
@Profile("training")
class Idleness {

    private final EngineJobs jobs;
    private final RunReports runs;
    private final Outboxes outboxes;
    private final JdbcClient jdbc;

    Idleness(EngineJobs jobs, RunReports runs, Outboxes outboxes, JdbcClient jdbc) {
        this.jobs = jobs;
        this.runs = runs;
        this.outboxes = outboxes;
        this.jdbc = jdbc;
    }

    /** No job due, nothing to leave the house now and no run on its way, looked at twice: work may pass from the one to the other between looks. */
    boolean ofTheEngine() {
        return IntStream.range(0, 2).allMatch(look -> !jobs.anyDue() && !outboxes.anyDue() && !runs.inProgress());
    }

    /** The same, and no import either. */
    boolean ofEverything() {
        return !importsRun() && ofTheEngine() && !importsRun();
    }

    private boolean importsRun() {
        return jdbc.sql("select count(*) from huikuan.view_import_line where state = 'running'")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
