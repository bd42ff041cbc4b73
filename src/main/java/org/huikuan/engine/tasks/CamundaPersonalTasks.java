package org.huikuan.engine.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.cases.CaseId;
import org.huikuan.engine.Unchecked;
import org.huikuan.staffing.PersonalTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks of people, as the engine assigns them. */
@Component
class CamundaPersonalTasks implements PersonalTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Unchecked unchecked;
    private final JdbcClient jdbc;

    CamundaPersonalTasks(TaskService tasks, RuntimeService runtime, Unchecked unchecked, JdbcClient jdbc) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.unchecked = unchecked;
        this.jdbc = jdbc;
    }

    /** Counted by the database, since the engine's query counts one person at a time. */
    @Override
    public Map<String, Count> counts(Instant dueBefore) {
        Map<String, Count> counts = new HashMap<>();
        jdbc.sql("""
                select ASSIGNEE_, count(*), count(case when DUE_DATE_ < :due then 1 end) from ACT_RU_TASK
                where ASSIGNEE_ is not null group by ASSIGNEE_""").param("due", java.util.Date.from(dueBefore)).query((RowCallbackHandler)
                row -> counts.put(row.getString(1), new Count(row.getInt(2), row.getInt(3))));
        return counts;
    }

    @Override
    public Set<CaseId> casesOf(String person) {
        return new HashSet<>(byTask(person).values());
    }

    @Override
    public void release(String person, Map<CaseId, @Nullable String> to) {
        byTask(person).forEach((task, id) -> {
            if (to.containsKey(id)) {
                unchecked.run(() -> tasks.setAssignee(task, to.get(id)));
            }
        });
    }

    private Map<String, CaseId> byTask(String person) {
        return unchecked.get(() -> {
            List<Task> open = tasks.createTaskQuery().taskAssignee(person).list();
            Map<String, String> keys = new HashMap<>();
            List<String> instances = new ArrayList<>(
                    open.stream().map(Task::getProcessInstanceId).toList());
            for (int i = 0; i < instances.size(); i += 500) {
                runtime.createProcessInstanceQuery()
                        .processInstanceIds(new HashSet<>(instances.subList(i, Math.min(i + 500, instances.size()))))
                        .list()
                        .forEach(p -> keys.put(p.getId(), String.valueOf(p.getBusinessKey())));
            }
            Map<String, CaseId> cases = new HashMap<>();
            for (Task task : open) {
                String number =
                        keys.getOrDefault(task.getProcessInstanceId(), "").replaceAll("-.*", "");
                CaseId.parse(number).ifPresent(id -> cases.put(task.getId(), id));
            }
            return cases;
        });
    }
}
