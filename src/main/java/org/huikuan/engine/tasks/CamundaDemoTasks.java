package org.huikuan.engine.tasks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.demo.DemoTask;
import org.huikuan.demo.DemoTasks;
import org.huikuan.engine.Unchecked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's tasks for the people of the demo. */
@Component
@Profile("demo")
class CamundaDemoTasks implements DemoTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Unchecked unchecked;

    CamundaDemoTasks(TaskService tasks, RuntimeService runtime, Unchecked unchecked) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    @Override
    public List<DemoTask> open() {
        List<Task> open = unchecked.get(
                () -> tasks.createTaskQuery().orderByTaskCreateTime().asc().list());
        Set<String> instances = open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> cases = casesOf(instances);
        return open.stream()
                .map(t -> new DemoTask(
                        t.getId(), t.getTaskDefinitionKey(), cases.getOrDefault(t.getProcessInstanceId(), "")))
                .toList();
    }

    /** The case's number is the business key, alone or before the hyphen. */
    private Map<String, String> casesOf(Set<String> instances) {
        Map<String, String> cases = new HashMap<>();
        if (!instances.isEmpty()) {
            unchecked
                    .get(() -> runtime.createProcessInstanceQuery()
                            .processInstanceIds(instances)
                            .list())
                    .forEach(p -> cases.put(p.getId(), caseOf(p)));
        }
        return cases;
    }

    private static String caseOf(ProcessInstance instance) {
        String key = instance.getBusinessKey();
        return key == null ? "" : key.replaceAll("-.*", "");
    }

    @Override
    public void complete(String taskId, Map<String, @Nullable Object> words) {
        tasks.complete(taskId, words);
    }
}
