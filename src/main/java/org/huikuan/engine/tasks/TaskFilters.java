package org.huikuan.engine.tasks;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.huikuan.engine.door.EndOfDay;
import org.huikuan.engine.people.Grants;
import org.huikuan.installation.InstallationMarks;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.Role;
import org.huikuan.shared.start.StartOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lists of Tasklist, each bounded by a person or a team, the most urgent first. Seeded once: an administrator may
 * change or delete them.
 */
@Component
@Order(StartOrder.ACCESS + 1)
class TaskFilters implements ApplicationRunner {

    private static final String MARK = "task-filters";
    private static final String APPROVERS = "approver-filters";
    private static final Role[] EVERYBODY = {Role.COLLECTORS, Role.MANAGERS, Role.LEGAL, Role.FINANCE, Role.CREDIT};
    private static final Role[] TEAM = {Role.COLLECTORS, Role.MANAGERS};

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;
    private final InstallationMarks marks;
    private final ZoneId zone;

    TaskFilters(
            FilterService filters,
            TaskService tasks,
            Grants grants,
            InstallationMarks marks,
            HuikuanProperties settings) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
        this.marks = marks;
        this.zone = settings.zone();
    }

    @Override
    public void run(ApplicationArguments args) {
        if (marks.find(MARK).isEmpty()) {
            saveAll();
            marks.set(MARK, "1");
        }
        if (marks.find(APPROVERS).isEmpty()) {
            save("待我审批 For my approval", 10, "#0d6efd", team(), approvers());
            marks.set(APPROVERS, "1");
        }
    }

    /** They came with a later release than the other lists. */
    private static Role[] approvers() {
        return Stream.of(Role.values()).filter(Role::onlyApproves).toArray(Role[]::new);
    }

    private void saveAll() {
        save("我的今日任务 Mine today", 10, "#0d6efd", mine().dueBeforeExpression(endOf(0)), EVERYBODY);
        save(
                "今日承诺 Promises today",
                20,
                "#198754",
                team().processDefinitionKey("promise-to-pay").dueBeforeExpression(endOf(0)),
                TEAM);
        save(
                "今日拜访 Visits today",
                25,
                "#6f42c1",
                team().processDefinitionKeyIn("visit", "manager-visit").dueBeforeExpression(endOf(0)),
                TEAM);
        save("本组任务 My team", 30, "#6c757d", team(), EVERYBODY);
        save("主管决定 For managers", 40, "#fd7e14", of(Role.MANAGERS), Role.MANAGERS);
        save("已超期 Overdue", 50, "#dc3545", team().dueBeforeExpression(endOf(-1)), Role.MANAGERS);
        save("法务任务 Legal tasks", 40, "#fd7e14", of(Role.LEGAL), Role.LEGAL);
        save("本周法定期限 Deadlines this week", 45, "#dc3545", of(Role.LEGAL).dueBeforeExpression(endOf(7)), Role.LEGAL);
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}");
    }

    private TaskQuery team() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks();
    }

    private TaskQuery of(Role role) {
        return tasks.createTaskQuery().taskCandidateGroup(role.group()).includeAssignedTasks();
    }

    private String endOf(int days) {
        return EndOfDay.expression(zone, days);
    }

    private void save(String name, int position, String color, TaskQuery query, Role... readers) {
        Filter filter = filters.newTaskFilter(name)
                .setQuery(query.orderByTaskPriority().desc().orderByDueDate().asc())
                .setProperties(Map.of(
                        "priority",
                        position,
                        "color",
                        color,
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false,
                        "variables",
                        List.of()));
        filters.saveFilter(filter);
        for (Role role : readers) {
            grants.give(role.group(), FILTER, filter.getId(), READ);
        }
    }
}
