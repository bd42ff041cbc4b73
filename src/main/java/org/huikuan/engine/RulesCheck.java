package org.huikuan.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.huikuan.administration.PolicyMistake;
import org.huikuan.administration.PolicyTable;
import org.huikuan.administration.PolicyTables;
import org.huikuan.shared.StartOrder;
import org.huikuan.shared.WrongStart;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What is deployed can be used, or the application does not start: every decision table and every model of the release
 * is there, is read by the engine, and each cell of a table that the house has changed can be evaluated. Without it the
 * first account of the daily run would find out. Tables as released are tried by the release's own tests.
 */
@Component
@Order(StartOrder.DEPLOYMENT + 1)
class RulesCheck implements ApplicationRunner {

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
            checkTable(key, shipped);
        }
    }

    private void checkTable(String key, Resource shipped) throws IOException {
        byte[] inForce = tables.content(key);
        if (Arrays.equals(inForce, contentOf(shipped))) {
            return;
        }
        List<PolicyMistake> mistakes;
        try {
            // A busy machine is no mistake of the table.
            mistakes = new PolicyCheck(key, inForce)
                    .of(inForce).stream()
                            .filter(m -> !m.code().equals("too-slow"))
                            .toList();
        } catch (RuntimeException unreadable) {
            mistakes = List.of(PolicyMistake.ofTable("no-dmn", String.valueOf(unreadable.getMessage())));
        }
        if (!mistakes.isEmpty()) {
            throw new WrongStart(
                    "The decision table " + key + " in force cannot be used: " + words(mistakes.get(0)) + ".",
                    "Start the release that ran before, put a table in force that can be used (Settings, Decision"
                            + " tables), and start this release again.");
        }
    }

    private static String words(PolicyMistake mistake) {
        String place = mistake.rule() == 0 ? "" : "rule " + mistake.rule() + " ";
        String column = mistake.column().isEmpty() ? "" : "column \"" + mistake.column() + "\" ";
        return (place + column + "(" + mistake.code() + ") " + mistake.detail()).strip();
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

    private static byte[] contentOf(Resource shipped) throws IOException {
        try (InputStream content = shipped.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
