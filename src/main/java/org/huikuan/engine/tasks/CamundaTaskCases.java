package org.huikuan.engine.tasks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.TaskCases;
import org.huikuan.engine.Unchecked;
import org.huikuan.shared.BusinessKey;
import org.springframework.stereotype.Component;

/** Reads the case from the business key: the case's number, alone or before the hyphen. */
@Component
class CamundaTaskCases implements TaskCases {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Unchecked unchecked;

    CamundaTaskCases(TaskService tasks, RuntimeService runtime, Unchecked unchecked) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    @Override
    public Map<String, CaseId> casesOf(Collection<String> taskIds) {
        if (taskIds.isEmpty()) {
            return Map.of();
        }
        Map<String, String> instanceOf =
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                        .collect(Collectors.toMap(Task::getId, Task::getProcessInstanceId));
        Map<String, String> keys = keysOf(Set.copyOf(instanceOf.values()));
        Map<String, CaseId> cases = new HashMap<>();
        instanceOf.forEach((task, instance) -> {
            String key = keys.getOrDefault(instance, "");
            CaseId.parse(BusinessKey.caseNumberOf(key)).ifPresent(id -> cases.put(task, id));
        });
        return cases;
    }

    private Map<String, String> keysOf(Set<String> instances) {
        if (instances.isEmpty()) {
            return Map.of();
        }
        return unchecked
                .get(() -> runtime.createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .list())
                .stream()
                .filter(p -> p.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
