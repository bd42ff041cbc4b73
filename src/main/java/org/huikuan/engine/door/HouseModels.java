package org.huikuan.engine.door;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.repository.Deployment;
import org.jspecify.annotations.Nullable;

/** Which models and tables are the program's own: those of the keys that it has deployed itself. */
public final class HouseModels {

    /** What the program's own deployments name as their source. */
    public static final String SOURCE = "huikuan";

    private HouseModels() {}

    /** Whether a deployment holds a model or table of ours. */
    static boolean areIn(String deployment) {
        RepositoryService repository = repository();
        return ourDeployments().contains(deployment)
                || repository.createProcessDefinitionQuery().deploymentId(deployment).list().stream()
                        .anyMatch(model -> isOurs(model.getKey()))
                || repository.createDecisionDefinitionQuery().deploymentId(deployment).list().stream()
                        .anyMatch(table -> isOurTable(table.getKey()));
    }

    /** Whether a definition, by its id, is a version of a model of ours. */
    static boolean isOne(String definition) {
        var found = repository()
                .createProcessDefinitionQuery()
                .processDefinitionId(definition)
                .singleResult();
        return found != null && isOurs(found.getKey());
    }

    /** A model is ours by its key, whoever has deployed its newest version. */
    static boolean isOurs(@Nullable String key) {
        Set<String> ours = ourDeployments();
        return key != null
                && repository().createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                        .anyMatch(model -> ours.contains(model.getDeploymentId()));
    }

    private static boolean isOurTable(String key) {
        Set<String> ours = ourDeployments();
        return repository().createDecisionDefinitionQuery().decisionDefinitionKey(key).list().stream()
                .anyMatch(table -> ours.contains(table.getDeploymentId()));
    }

    private static Set<String> ourDeployments() {
        return repository().createDeploymentQuery().deploymentSource(SOURCE).list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static RepositoryService repository() {
        return Context.getCommandContext().getProcessEngineConfiguration().getRepositoryService();
    }
}
