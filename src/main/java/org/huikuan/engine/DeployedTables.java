package org.huikuan.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The newest version of each decision table, parsed once. A deployment on this node counts at once, one on another node
 * within {@link #LOOK_AGAIN}: asking the database each time would cost a statement a decision.
 */
@Component
class DeployedTables {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final RepositoryService repository;
    private final Unchecked unchecked;
    private final ConcurrentMap<String, Newest> newestByKey = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, DeployedTable> parsedById = new ConcurrentHashMap<>();

    DeployedTables(RepositoryService repository, Unchecked unchecked) {
        this.repository = repository;
        this.unchecked = unchecked;
    }

    /** @throws IllegalStateException when no table has the key */
    DeployedTable newest(String key, DmnEngine dmn) {
        Newest newest = newestByKey.get(key);
        if (newest == null || newest.isOld()) {
            newest = unchecked.get(() -> lookUp(key, dmn));
            newestByKey.put(key, newest);
        }
        return newest.table;
    }

    /** Forgets which version is the newest; parsed versions stay, they never change. */
    void forget() {
        newestByKey.clear();
    }

    private Newest lookUp(String key, DmnEngine dmn) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("no decision table " + key + " is deployed");
        }
        DeployedTable table = parsedById.computeIfAbsent(definition.getId(), id -> parse(definition, dmn));
        return new Newest(table, System.nanoTime());
    }

    private DeployedTable parse(DecisionDefinition definition, DmnEngine dmn) {
        try (@Nullable InputStream content = repository.getDecisionModel(definition.getId())) {
            return new DeployedTable(dmn.parseDecision(definition.getKey(), content), definition.getVersion());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read decision table " + definition.getKey(), e);
        }
    }

    private record Newest(DeployedTable table, long lookedUpAt) {

        boolean isOld() {
            return System.nanoTime() - lookedUpAt > LOOK_AGAIN.toNanos();
        }
    }
}
