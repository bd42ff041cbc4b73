package org.huikuan.engine.tasks;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.huikuan.cases.CaseId;
import org.huikuan.desk.DeskTask;
import org.huikuan.desk.DeskTasks;
import org.huikuan.engine.Unchecked;
import org.huikuan.security.LoginStates;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks as the person may see them; what a group waits for is counted whoever asks. */
@Component
class CamundaDeskTasks implements DeskTasks {

    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final LoginStates states;
    private final Unchecked unchecked;

    CamundaDeskTasks(TaskService tasks, JdbcClient jdbc, LoginStates states, Unchecked unchecked) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.states = states;
        this.unchecked = unchecked;
    }

    @Override
    public Optional<DeskTask> take(CaseId id, String person) {
        return openTasksOf(id).min(mineFirst(person)).map(task -> task(task, claimed(task, person)));
    }

    /** One statement of our own: the engine's query with groups reads every task of the groups. */
    @Override
    public Set<CaseId> startable(Collection<CaseId> cases, Collection<String> groups) {
        if (cases.isEmpty() || groups.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                        select distinct e.BUSINESS_KEY_ from ACT_RU_EXECUTION e
                        join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_
                        join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_
                        where e.BUSINESS_KEY_ in (:numbers) and l.TYPE_ = 'candidate' and l.GROUP_ID_ in (:groups)
                        """)
                .param("numbers", cases.stream().map(CaseId::number).toList())
                .param("groups", groups)
                .query((row, n) -> CaseId.of(row.getString(1)))
                .list());
    }

    @Override
    public List<DeskTask> waitingFor(String group, int most) {
        return unchecked
                .get(() -> tasks.createTaskQuery()
                        .taskCandidateGroup(group)
                        .includeAssignedTasks()
                        .active()
                        .orderByDueDate()
                        .asc()
                        .orderByTaskId()
                        .asc()
                        .listPage(0, most))
                .stream()
                .map(task -> task(task, task.getAssignee()))
                .toList();
    }

    @Override
    public int nobodys(Instant since, int most) {
        int unassigned = unchecked
                .get(() -> tasks.createTaskQuery()
                        .taskUnassigned()
                        .taskCandidateGroupLike(Teams.GROUP_PREFIX + "%")
                        .taskCreatedBefore(Date.from(since))
                        .listPage(0, most))
                .size();
        return Math.min(most, unassigned + ofLocked(most));
    }

    /** Tasks of people who cannot log in any more wait for nobody as well, from the first day. */
    private int ofLocked(int most) {
        String[] locked = states.all().entrySet().stream()
                .filter(person -> person.getValue().locked())
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        return locked.length == 0
                ? 0
                : unchecked
                        .get(() -> tasks.createTaskQuery()
                                .taskAssigneeIn(locked)
                                .active()
                                .listPage(0, most))
                        .size();
    }

    /** Tasks of the case itself and of its promises and disputes, whose keys begin with the case's number. */
    private Stream<Task> openTasksOf(CaseId id) {
        TaskQuery own = tasks.createTaskQuery().active().processInstanceBusinessKey(id.number());
        TaskQuery dependent = tasks.createTaskQuery().active().processInstanceBusinessKeyLike(id.number() + "-%");
        return Stream.concat(own.list().stream(), dependent.list().stream());
    }

    /** One's own before nobody's before another's; of the same kind the first that is due. */
    private static Comparator<Task> mineFirst(String person) {
        return Comparator.<Task, Integer>comparing(
                        task -> task.getAssignee() == null ? 1 : person.equals(task.getAssignee()) ? 0 : 2)
                .thenComparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Task::getId);
    }

    /** Somebody quicker or a missing right is no error: the task is shown as it is. */
    private @Nullable String claimed(Task task, String person) {
        if (task.getAssignee() != null) {
            return task.getAssignee();
        }
        try {
            tasks.claim(task.getId(), person);
            return person;
        } catch (ProcessEngineException takenOrNotAllowed) {
            return null;
        }
    }

    private static DeskTask task(Task task, @Nullable String assignee) {
        Date due = task.getDueDate();
        return new DeskTask(task.getId(), task.getName(), assignee, due == null ? null : due.toInstant());
    }
}
