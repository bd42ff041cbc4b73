package org.huikuan.engine.flows;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.huikuan.cases.Stage;
import org.huikuan.desk.StageModels;
import org.huikuan.engine.Unchecked;
import org.springframework.stereotype.Component;

@Component
class CamundaStageModels implements StageModels {

    private final RepositoryService repository;
    private final Unchecked unchecked;

    CamundaStageModels(RepositoryService repository, Unchecked unchecked) {
        this.repository = repository;
        this.unchecked = unchecked;
    }

    @Override
    public Map<String, String> newest() {
        String[] keys = Arrays.stream(Stage.values()).map(Stage::code).toArray(String[]::new);
        return unchecked
                .get(() -> repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKeysIn(keys)
                        .latestVersion()
                        .list())
                .stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
    }
}
