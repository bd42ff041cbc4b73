package org.huikuan.benchmarks;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The reference: the engine alone with our own models, their steps empty, and with the same settings that the
 * application gives it (full history, strong ids, no removal time, unused parts off).
 */
final class BareEngine implements AutoCloseable {

    static final String CASE = "collection-case";
    private static final Date LATER = Date.from(Instant.parse("2126-03-02T01:00:00Z"));

    private final ProcessEngine engine;

    BareEngine(DataSource database) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistoryRemovalTimeStrategy("none");
        settings.setHistoryCleanupStrategy("endTimeBased");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setBeans(Map.of(
                "collectionCase", new EmptyCase(), "caseTask", new EmptyTask(), "reminderCall", new EmptyCall()));
        engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String model : List.of(CASE, "reminder-call")) {
            deployment.addClasspathResource("processes/" + model + ".bpmn");
        }
        deployment.deploy();
    }

    /** The case stands at its call. */
    void opens(String number) {
        engine.getRuntimeService().startProcessInstanceByKey(CASE, number, Map.of("caseId", number));
    }

    String taskOf(String number) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }

    /** The customer says that the money is on its way: the next call has a date. */
    void calls(String task) {
        engine.getTaskService().complete(task);
    }

    void isPaid(String number) {
        engine.getRuntimeService()
                .createMessageCorrelation("case-closed")
                .processInstanceBusinessKey(number)
                .correlateAll();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Answers for {@code collectionCase} that cost nothing. */
    public static final class EmptyCase {

        public String whatNow(String caseId) {
            return "work";
        }

        public String stage(String caseId) {
            return "reminder-call";
        }
    }

    /** Answers for {@code caseTask} that cost nothing. */
    public static final class EmptyTask {

        public String team(String caseId) {
            return "team-default";
        }

        public String collector(String caseId) {
            return "carol";
        }

        public Date dueAt(String caseId) {
            return LATER;
        }

        public int priority(String caseId) {
            return 50;
        }
    }

    /** Answers for {@code reminderCall} that cost nothing. */
    public static final class EmptyCall {

        public String step(String caseId) {
            return "call";
        }

        public void orderLetter(String caseId) {}

        public void orderDemand(String caseId) {}

        public String followUp(String caseId) {
            return "again";
        }

        public Date callAgainAt(String caseId) {
            return LATER;
        }
    }
}
