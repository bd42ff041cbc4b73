package org.huikuan.engine.settings;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.huikuan.engine.door.HouseModels;
import org.huikuan.shared.start.StartOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models and forms as one deployment, again only when one of them changed, and the decision tables apart:
 * a table is seeded where its key is unknown and never imposed over one that a manager has changed.
 */
@Component
@Order(StartOrder.DEPLOYMENT)
class ModelDeployment implements ApplicationRunner {

    private static final String FOLDER = "processes/";

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    ModelDeployment(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        deploy("huikuan-models", shipped("bpmn", "form", "html"));
        Set<String> known = keysDeployed();
        deploy(
                "huikuan-decisions",
                shipped("dmn").stream().filter(f -> !known.contains(f.key())).toList());
    }

    private void deploy(String name, List<ShippedFile> files) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(name)
                .source(HouseModels.SOURCE)
                .enableDuplicateFiltering(false);
        for (ShippedFile file : files) {
            try (InputStream content = file.resource().getInputStream()) {
                deployment.addInputStream(file.path(), content);
            }
        }
        deployment.deploy();
    }

    private Set<String> keysDeployed() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(DecisionDefinition::getKey)
                .collect(Collectors.toSet());
    }

    private List<ShippedFile> shipped(String... endings) throws IOException {
        List<Resource> found = List.of(resources.getResources("classpath*:" + FOLDER + "**/*.*"));
        return found.stream()
                .map(ShippedFile::of)
                .filter(f -> f.endsWithOneOf(endings))
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
    }

    /** A file and its path from the folder on, which is the same from a directory and from a jar. */
    private record ShippedFile(String path, Resource resource) {

        static ShippedFile of(Resource resource) {
            try {
                String url = resource.getURL().toString();
                return new ShippedFile(url.substring(url.lastIndexOf("/" + FOLDER) + 1), resource);
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + resource, e);
            }
        }

        boolean endsWithOneOf(String... endings) {
            return Set.of(endings).contains(path.substring(path.lastIndexOf('.') + 1));
        }

        /** The key a decision table has by rule: its file name without the ending. */
        String key() {
            String file = path.substring(path.lastIndexOf('/') + 1);
            return file.substring(0, file.lastIndexOf('.'));
        }
    }
}
