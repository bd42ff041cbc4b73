package org.huikuan.engine;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.huikuan.shared.Role;
import org.huikuan.shared.StartOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What each role may do in the engine. Seeded once; later an administrator's word counts. Tasks are granted to teams as
 * they arise, by {@link GroupGrants}.
 */
@Component
@Order(StartOrder.ACCESS)
class RoleGrants implements ApplicationRunner {

    private static final String MARK = "role-grants";
    private static final List<Role> WORKERS =
            List.of(Role.COLLECTORS, Role.MANAGERS, Role.LEGAL, Role.FINANCE, Role.CREDIT);
    private static final List<String> MODELS_WITH_TASKS = List.of(
            "collection-case",
            "reminder-call",
            "visit",
            "manager-visit",
            "commercial-recovery",
            "supply-hold",
            "legal-action",
            "legal-deadline",
            "insolvency-claim",
            "promise-to-pay",
            "dispute");

    private final Grants grants;
    private final InstallationMarks marks;

    RoleGrants(Grants grants, InstallationMarks marks) {
        this.grants = grants;
        this.marks = marks;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (marks.find(MARK).isPresent()) {
            return;
        }
        for (Resources resource : Resources.values()) {
            grants.give(Role.ADMINISTRATORS.group(), resource, Grants.ALL, Permissions.ALL);
        }
        WORKERS.forEach(this::giveTasklist);
        giveCockpit(Role.MANAGERS.group());
        marks.set(MARK, "1");
    }

    private void giveTasklist(Role role) {
        grants.give(role.group(), APPLICATION, "tasklist", ACCESS);
        grants.give(role.group(), APPLICATION, "welcome", ACCESS);
        MODELS_WITH_TASKS.forEach(model -> grants.give(role.group(), PROCESS_DEFINITION, model, READ));
    }

    private void giveCockpit(String group) {
        grants.give(group, APPLICATION, "cockpit", ACCESS);
        grants.give(group, PROCESS_DEFINITION, Grants.ALL, READ, READ_INSTANCE, READ_HISTORY);
        grants.give(group, PROCESS_INSTANCE, Grants.ALL, READ);
        grants.give(group, DECISION_DEFINITION, Grants.ALL, READ, READ_HISTORY);
        grants.give(group, DECISION_REQUIREMENTS_DEFINITION, Grants.ALL, READ);
        grants.give(group, DEPLOYMENT, Grants.ALL, READ);
        grants.give(group, TASK, Grants.ALL, READ, TASK_WORK);
    }
}
