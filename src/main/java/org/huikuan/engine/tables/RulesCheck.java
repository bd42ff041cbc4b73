package org.huikuan.engine.tables;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.policies.PolicyTable;
import org.huikuan.policies.PolicyTables;
import org.huikuan.shared.start.StartOrder;
import org.huikuan.shared.start.WrongStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What is deployed can be used, or the application does not start: every decision table and every model of the release
 * is there, and models are read by the engine. A table that the house has changed is looked through, and what is wrong
 * with it or what it lacks is told; tables as released are tried by the release's own tests.
 */
@Component
@Order(StartOrder.DEPLOYMENT + 1)
class RulesCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RulesCheck.class);

    private static final String FOLDER = "classpath*:processes/";

    private final PolicyTables tables;
    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    RulesCheck(PolicyTables tables, RepositoryService repository, ResourcePatternResolver resources) {
        this.tables = tables;
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        checkTables();
        checkModels();
    }

    private void checkTables() throws IOException {
        Set<String> known = tables.all().stream().map(PolicyTable::key).collect(Collectors.toSet());
        for (Resource shipped : resources.getResources(FOLDER + "decisions/*.dmn")) {
            String key = keyOf(shipped);
            if (!known.contains(key)) {
                throw new WrongStart(
                        "The decision table " + key + " is not deployed.",
                        "Start again. If it stays so, the database was changed by hand: restore the last backup.");
            }
            tell(key);
        }
    }

    /** A table that cannot be used stops nothing: this release's own one answers in its place (decision record 0014). */
    private void tell(String key) {
        List<PolicyMistake> findings = tables.findings(key);
        List<PolicyMistake> fatal =
                findings.stream().filter(PolicyMistake::isFatal).toList();
        if (!fatal.isEmpty()) {
            LOG.error(
                    "The decision table {} in force cannot be used as it is: {}. Where it gives no answer that can be"
                            + " read, the table of this release answers; put one in force that can be used (Settings,"
                            + " Policy tables).",
                    key,
                    fatal);
        }
        findings.stream()
                .filter(f -> !f.isFatal())
                .forEach(f -> LOG.warn("The decision table {} in force: {}.", key, f));
    }

    private void checkModels() throws IOException {
        for (Resource shipped : resources.getResources(FOLDER + "*.bpmn")) {
            String key = keyOf(shipped);
            ProcessDefinition newest = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(key)
                    .latestVersion()
                    .singleResult();
            if (newest == null) {
                throw new WrongStart(
                        "The model " + key + " is not deployed.",
                        "Start again. If it stays so, the database was changed by hand: restore the last backup.");
            }
            read(key, newest);
        }
    }

    private void read(String key, ProcessDefinition newest) {
        try {
            repository.getProcessDefinition(newest.getId());
        } catch (ProcessEngineException unreadable) {
            throw new WrongStart(
                    "The model " + key + ", version " + newest.getVersion() + ", cannot be used: "
                            + unreadable.getMessage(),
                    "Start the release that ran before, delete that version's deployment in Cockpit, and start this"
                            + " release again.");
        }
    }

    private static String keyOf(Resource shipped) {
        String file = String.valueOf(shipped.getFilename());
        return file.substring(0, file.lastIndexOf('.'));
    }
}
