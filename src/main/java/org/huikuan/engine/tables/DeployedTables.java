package org.huikuan.engine.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.huikuan.engine.Unchecked;
import org.huikuan.strategy.TableSays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The version of each decision table that is in force, parsed once. A deployment on this node counts at once, one on another node
 * within {@link #LOOK_AGAIN}: asking the database each time would cost a statement a decision. Versions are parsed
 * outside of the engine's command, so that one that cannot be read spoils no transaction.
 */
@Component
public class DeployedTables {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final RepositoryService repository;
    private final Unchecked unchecked;
    private final TableVersions versions;
    private final ConcurrentMap<String, Newest> newestByKey = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, DeployedTable> parsedById = new ConcurrentHashMap<>();

    DeployedTables(RepositoryService repository, Unchecked unchecked, TableVersions versions) {
        this.repository = repository;
        this.unchecked = unchecked;
        this.versions = versions;
    }

    DeployedTable newest(String key, AskedTables engine) {
        Newest newest = newestByKey.get(key);
        LocalDate today = versions.today();
        if (newest == null || newest.isOld(today)) {
            List<DecisionDefinition> all = unchecked.get(() -> versions.of(key));
            newest = new Newest(
                    parsed(key, TableVersions.now(all, today), engine),
                    System.nanoTime(),
                    TableVersions.nextChange(all, today));
            newestByKey.put(key, newest);
        }
        return newest.table;
    }

    /** The version that was in force at a moment; before the first one that one. */
    DeployedTable asOf(String key, Instant at, AskedTables engine) {
        return parsed(key, unchecked.get(() -> inForce(key, at)), engine);
    }

    /** Forgets which version is the newest; parsed versions stay, they never change. */
    public void forget() {
        newestByKey.clear();
    }

    private @Nullable DecisionDefinition inForce(String key, Instant at) {
        Set<String> before =
                repository.createDeploymentQuery().deploymentBefore(Date.from(at.plusMillis(1))).list().stream()
                        .map(Deployment::getId)
                        .collect(Collectors.toSet());
        List<DecisionDefinition> all = versions.of(key);
        List<DecisionDefinition> there =
                all.stream().filter(v -> before.contains(v.getDeploymentId())).toList();
        return TableVersions.orFirst(TableVersions.inForce(there, versions.dayOf(at)), all);
    }

    private DeployedTable parsed(String key, @Nullable DecisionDefinition definition, AskedTables engine) {
        if (definition == null) {
            return new DeployedTable(ShippedTables.VERSION, null, TableSays.NO_TABLE.with(key));
        }
        DeployedTable known = parsedById.get(definition.getId());
        if (known == null) {
            known = engine.parse(key, definition.getVersion(), unchecked.get(() -> content(definition.getId())));
            parsedById.put(definition.getId(), known);
        }
        return known;
    }

    private byte[] content(String id) {
        try (InputStream content = repository.getDecisionModel(id)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read decision table " + id, e);
        }
    }

    /** @param until the day on which another version may come into force */
    private record Newest(
            DeployedTable table, long lookedUpAt, @Nullable LocalDate until) {

        boolean isOld(LocalDate today) {
            return System.nanoTime() - lookedUpAt > LOOK_AGAIN.toNanos() || until != null && !today.isBefore(until);
        }
    }
}
