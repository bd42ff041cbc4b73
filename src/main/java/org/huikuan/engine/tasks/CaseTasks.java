package org.huikuan.engine.tasks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.NativeTaskQuery;
import org.camunda.bpm.engine.task.Task;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.TaskMove;
import org.huikuan.teams.Teams;
import org.springframework.stereotype.Component;

/** Moves the open tasks of cases to another team or collector; the old team's grants go with its group link. */
@Component
public class CaseTasks {

    private static final int BATCH = 50;

    /** Done by whom somebody appointed: they stay with that person as long as the team stays. */
    private static final Set<String> OF_AN_APPOINTED = Set.of("Task_ResolveTheDispute", "Task_CarryOutTheMeasure");

    private final TaskService tasks;
    private final RuntimeService runtime;

    CaseTasks(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    public void give(Collection<TaskMove> moves) {
        List<TaskMove> all = List.copyOf(moves);
        for (int i = 0; i < all.size(); i += BATCH) {
            giveSome(all.subList(i, Math.min(i + BATCH, all.size())));
        }
    }

    /** Written only where it is another one. */
    public void prioritize(Map<CaseId, Integer> priorities) {
        List<CaseId> all = List.copyOf(priorities.keySet());
        for (int i = 0; i < all.size(); i += BATCH) {
            Map<String, Integer> byNumber = new HashMap<>();
            all.subList(i, Math.min(i + BATCH, all.size()))
                    .forEach(id -> byNumber.put(id.number(), priorities.get(id)));
            List<Task> open = openTasksOf(byNumber.keySet());
            Map<String, String> keys = businessKeys(open);
            open.forEach(task -> {
                Integer priority = byNumber.get(numberOf(task, keys));
                if (priority != null && priority != task.getPriority()) {
                    tasks.setPriority(task.getId(), priority);
                }
            });
        }
    }

    /** The number of the case with which the key of the task's process begins. */
    private static String numberOf(Task task, Map<String, String> keys) {
        return keys.getOrDefault(task.getProcessInstanceId(), "").replaceAll("-.*", "");
    }

    private void giveSome(List<TaskMove> moves) {
        Map<String, TaskMove> byNumber = new HashMap<>();
        moves.forEach(m -> byNumber.put(m.id().number(), m));
        List<Task> open = openTasksOf(byNumber.keySet());
        Map<String, String> keys = businessKeys(open);
        for (Task task : open) {
            TaskMove move = byNumber.get(numberOf(task, keys));
            List<String> teams = move == null ? List.of() : teamGroupsOf(task);
            if (move != null && !teams.isEmpty()) {
                move(task, teams, move);
            }
        }
    }

    private void move(Task task, List<String> oldGroups, TaskMove move) {
        String newGroup = Teams.groupOf(move.team());
        oldGroups.stream().filter(g -> !g.equals(newGroup)).forEach(g -> tasks.deleteCandidateGroup(task.getId(), g));
        if (!oldGroups.contains(newGroup)) {
            tasks.addCandidateGroup(task.getId(), newGroup);
        }
        if (!staysWithAppointed(task, move)) {
            tasks.setAssignee(task.getId(), move.to());
        }
    }

    private static boolean staysWithAppointed(Task task, TaskMove move) {
        return !move.toTeam()
                && OF_AN_APPOINTED.contains(task.getTaskDefinitionKey())
                && task.getAssignee() != null
                && !task.getAssignee().equals(move.from());
    }

    private List<String> teamGroupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(l -> IdentityLinkType.CANDIDATE.equals(l.getType()))
                .map(IdentityLink::getGroupId)
                .filter(g -> g != null && g.startsWith(Teams.GROUP_PREFIX))
                .toList();
    }

    /** Business key of each task's process, by process instance. */
    private Map<String, String> businessKeys(List<Task> open) {
        Set<String> instances = new java.util.HashSet<>();
        open.forEach(t -> instances.add(t.getProcessInstanceId()));
        Map<String, String> keys = new HashMap<>();
        if (!instances.isEmpty()) {
            for (ProcessInstance p : runtime.createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .list()) {
                keys.put(p.getId(), String.valueOf(p.getBusinessKey()));
            }
        }
        return keys;
    }

    /** Tasks of the cases' own processes and of their promises and disputes, whose keys begin with the case's number. */
    private List<Task> openTasksOf(Collection<String> numbers) {
        List<String> conditions = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        for (String number : numbers) {
            String name = "k" + values.size() / 2;
            conditions.add("P.BUSINESS_KEY_ = #{" + name + "} or P.BUSINESS_KEY_ like #{" + name + "like}");
            values.put(name, number);
            values.put(name + "like", number + "-%");
        }
        NativeTaskQuery query = tasks.createNativeTaskQuery()
                .sql("select RES.* from ACT_RU_TASK RES join ACT_RU_EXECUTION P on P.ID_ = RES.PROC_INST_ID_ where "
                        + String.join(" or ", conditions));
        values.forEach(query::parameter);
        return query.list();
    }
}
