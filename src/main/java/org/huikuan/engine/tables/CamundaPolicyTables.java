package org.huikuan.engine.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.huikuan.engine.Unchecked;
import org.huikuan.policies.PolicyMistake;
import org.huikuan.policies.PolicyTable;
import org.huikuan.policies.PolicyTables;
import org.huikuan.strategy.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decision tables deployed in the engine; the newest version of a key is in force. */
@Component
class CamundaPolicyTables implements PolicyTables {

    private final RepositoryService repository;
    private final Unchecked unchecked;
    private final TableVersions versions;
    private final KnownTables known;
    private final TableFaults faults;

    /** By the id of a version, which never changes. */
    private final ConcurrentMap<String, List<PolicyMistake>> checked = new ConcurrentHashMap<>();

    CamundaPolicyTables(
            RepositoryService repository,
            Unchecked unchecked,
            TableVersions versions,
            KnownTables known,
            TableFaults faults) {
        this.repository = repository;
        this.unchecked = unchecked;
        this.versions = versions;
        this.known = known;
        this.faults = faults;
    }

    @Override
    public List<PolicyTable> all() {
        return unchecked.get(() -> {
            Map<String, Deployment> deployments = new HashMap<>();
            repository.createDeploymentQuery().list().forEach(d -> deployments.put(d.getId(), d));
            Map<String, List<DecisionDefinition>> byKey =
                    repository.createDecisionDefinitionQuery().orderByDecisionDefinitionVersion().desc().list().stream()
                            .collect(Collectors.groupingBy(
                                    DecisionDefinition::getKey, TreeMap::new, Collectors.toList()));
            return byKey.values().stream()
                    .map(all -> Objects.requireNonNull(TableVersions.now(all, versions.today())))
                    .map(d -> table(d, deployments.get(d.getDeploymentId())))
                    .toList();
        });
    }

    private static PolicyTable table(DecisionDefinition definition, @Nullable Deployment deployment) {
        return new PolicyTable(
                definition.getKey(),
                definition.getVersion(),
                definition.getId(),
                deployment == null ? null : deployment.getDeploymentTime().toInstant());
    }

    @Override
    public byte[] content(String key) {
        return unchecked.get(() -> {
            try (InputStream content = repository.getDecisionModel(inForce(key).getId())) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public List<PolicyMistake> check(String key, byte[] dmn) {
        Table<?, ?> table = known.find(key);
        return table == null ? List.of(PolicyMistake.ofTable("nobody-asks", key)) : new PolicyCheck(table).of(dmn);
    }

    @Override
    public List<PolicyMistake> findings(String key) {
        DecisionDefinition inForce = unchecked.get(() -> inForce(key));
        List<PolicyMistake> known = checked.computeIfAbsent(inForce.getId(), id -> {
            byte[] dmn = content(key);
            return Arrays.equals(dmn, ShippedTables.content(key)) ? List.of() : check(key, dmn);
        });
        return known.isEmpty()
                ? faults.of(key, inForce.getVersion()).map(fault -> PolicyMistake.ofTable("no-answer", fault)).stream()
                        .toList()
                : known;
    }

    private DecisionDefinition inForce(String key) {
        return Objects.requireNonNull(TableVersions.now(versions.of(key), versions.today()));
    }

    @Override
    public void replace(String key, byte[] dmn) {
        unchecked.run(() -> repository
                .createDeployment()
                .name("huikuan-decisions")
                .source("settings")
                .addInputStream("processes/decisions/" + key + ".dmn", new ByteArrayInputStream(dmn))
                .deploy());
    }
}
