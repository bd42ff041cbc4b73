package org.huikuan.processes;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** The engine alone, in memory, without Spring and without an executor: one for all process tests. */
final class TestEngine {

    /** What expressions see; every test puts its fakes here. */
    static final Map<Object, Object> BEANS = new ConcurrentHashMap<>();

    private static final Set<String> PROCESSES = Set.of(
            "collection-case",
            "reminder-call",
            "promise-to-pay",
            "dispute",
            "send-outbox",
            "deliver-letters",
            "visit",
            "manager-visit",
            "commercial-recovery",
            "supply-hold",
            "approval",
            "legal-action",
            "legal-deadline",
            "insolvency-claim",
            "daily-run-timer",
            "daily-run",
            "daily-run-slice");

    private static final ProcessEngineConfigurationImpl CONFIGURATION = configuration();

    private TestEngine() {}

    /** Fails the test class unless every node and every flow of that process was passed. */
    static ProcessEngineCoverageExtension covering(String process) {
        String[] others =
                PROCESSES.stream().filter(other -> !other.equals(process)).toArray(String[]::new);
        return ProcessEngineCoverageExtension.builder(CONFIGURATION)
                .assertClassCoverageAtLeast(1.0)
                .excludeProcessDefinitionKeys(others)
                .build();
    }

    private static ProcessEngineConfigurationImpl configuration() {
        var configuration = new BuiltOnce();
        configuration.setProcessEngineName("processes");
        configuration.setJdbcUrl("jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(BEANS);
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        return configuration;
    }

    /** The extension builds the engine for every test class; ours is the same one. */
    private static final class BuiltOnce extends StandaloneInMemProcessEngineConfiguration {

        private ProcessEngine engine;

        @Override
        public synchronized ProcessEngine buildProcessEngine() {
            if (engine == null) {
                engine = super.buildProcessEngine();
            }
            return engine;
        }
    }
}
