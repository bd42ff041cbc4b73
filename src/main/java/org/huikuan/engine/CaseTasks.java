package org.huikuan.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.huikuan.cases.CaseId;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves the open tasks of a case to another team or collector; the old team's grants go with its group link. */
@Component
class CaseTasks {

    private final TaskService tasks;

    CaseTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    void give(CaseId id, String team, @Nullable String collector) {
        openTasksOf(id).forEach(task -> {
            List<String> teams = teamGroupsOf(task);
            if (!teams.isEmpty()) {
                move(task, teams, Teams.groupOf(team), collector);
            }
        });
    }

    private void move(Task task, List<String> oldGroups, String newGroup, @Nullable String collector) {
        oldGroups.stream().filter(g -> !g.equals(newGroup)).forEach(g -> tasks.deleteCandidateGroup(task.getId(), g));
        if (!oldGroups.contains(newGroup)) {
            tasks.addCandidateGroup(task.getId(), newGroup);
        }
        tasks.setAssignee(task.getId(), collector);
    }

    private List<String> teamGroupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(l -> IdentityLinkType.CANDIDATE.equals(l.getType()))
                .map(IdentityLink::getGroupId)
                .filter(g -> g != null && g.startsWith(Teams.GROUP_PREFIX))
                .toList();
    }

    /** Tasks of the case's own process and of its promises and disputes, whose keys begin with the case's number. */
    private Stream<Task> openTasksOf(CaseId id) {
        TaskQuery own = tasks.createTaskQuery().processInstanceBusinessKey(id.number());
        TaskQuery dependent = tasks.createTaskQuery().processInstanceBusinessKeyLike(id.number() + "-%");
        return Stream.concat(own.list().stream(), dependent.list().stream());
    }
}
