package org.huikuan.engine.tasks;

import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.casefile.OpenTasks;
import org.huikuan.engine.Unchecked;
import org.springframework.stereotype.Component;

/** Open tasks by business key; who may see the case was asked before, which the engine's permissions do not know. */
@Component
class CamundaOpenTasks implements OpenTasks {

    private final TaskService tasks;
    private final Unchecked unchecked;

    CamundaOpenTasks(TaskService tasks, Unchecked unchecked) {
        this.tasks = tasks;
        this.unchecked = unchecked;
    }

    @Override
    public List<OpenTask> of(Collection<String> businessKeys) {
        if (businessKeys.isEmpty()) {
            return List.of();
        }
        String[] keys = businessKeys.toArray(String[]::new);
        return unchecked
                .get(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKeyIn(keys)
                        .list())
                .stream()
                .sorted(Comparator.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.<Date>naturalOrder()))
                        .thenComparing(Task::getId))
                .map(CamundaOpenTasks::task)
                .toList();
    }

    private static OpenTask task(Task task) {
        Date due = task.getDueDate();
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                due == null ? null : due.toInstant());
    }
}
