package org.huikuan.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.Deployment;
import org.huikuan.administration.PolicyMistake;
import org.huikuan.administration.PolicyTable;
import org.huikuan.administration.PolicyTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decision tables deployed in the engine; the newest version of a key is in force. */
@Component
class CamundaPolicyTables implements PolicyTables {

    private final RepositoryService repository;
    private final Unchecked unchecked;

    CamundaPolicyTables(RepositoryService repository, Unchecked unchecked) {
        this.repository = repository;
        this.unchecked = unchecked;
    }

    @Override
    public List<PolicyTable> all() {
        return unchecked.get(() -> {
            Map<String, Deployment> deployments = new HashMap<>();
            repository.createDeploymentQuery().list().forEach(d -> deployments.put(d.getId(), d));
            return repository
                    .createDecisionDefinitionQuery()
                    .latestVersion()
                    .orderByDecisionDefinitionKey()
                    .asc()
                    .list()
                    .stream()
                    .map(d -> table(d, deployments.get(d.getDeploymentId())))
                    .toList();
        });
    }

    private static PolicyTable table(DecisionDefinition definition, @Nullable Deployment deployment) {
        return new PolicyTable(
                definition.getKey(),
                Objects.requireNonNullElse(definition.getName(), definition.getKey()),
                definition.getVersion(),
                definition.getId(),
                deployment == null ? null : deployment.getDeploymentTime().toInstant());
    }

    @Override
    public byte[] content(String key) {
        return unchecked.get(() -> {
            String id = repository
                    .createDecisionDefinitionQuery()
                    .decisionDefinitionKey(key)
                    .latestVersion()
                    .singleResult()
                    .getId();
            try (InputStream content = repository.getDecisionModel(id)) {
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public List<PolicyMistake> check(String key, byte[] dmn) {
        List<PolicyMistake> mistakes = new PolicyCheck(key, content(key)).of(dmn);
        byte[] shipped = mistakes.isEmpty() ? null : shipped(key);
        boolean isOfThisRelease =
                shipped != null && new PolicyCheck(key, shipped).of(dmn).isEmpty();
        return isOfThisRelease ? List.of() : mistakes;
    }

    /** The table as this release ships it: it may have columns that the one in force has not got yet. */
    private static byte @Nullable [] shipped(String key) {
        try (InputStream file = CamundaPolicyTables.class.getResourceAsStream("/processes/decisions/" + key + ".dmn")) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
