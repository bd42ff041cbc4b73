package org.huikuan.engine.people;

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
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.huikuan.approvals.process.ApprovalProcess;
import org.huikuan.installation.InstallationMarks;
import org.huikuan.shared.Role;
import org.huikuan.shared.start.StartOrder;
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
    private static final String APPROVERS = "approver-grants";
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
        once(MARK, this::giveAll);
        once(APPROVERS, this::giveApprovers);
    }

    private void once(String mark, Runnable give) {
        if (marks.find(mark).isEmpty()) {
            give.run();
            marks.set(mark, "1");
        }
    }

    private void giveAll() {
        for (Resources resource : Resources.values()) {
            grants.give(Role.ADMINISTRATORS.group(), resource, Grants.ALL, Permissions.ALL);
        }
        WORKERS.forEach(this::giveTasklist);
        giveCockpit(Role.MANAGERS.group());
    }

    /** Came with a later release than the others. */
    private void giveApprovers() {
        Stream.of(Role.values()).filter(Role::onlyApproves).forEach(role -> {
            giveApplications(role);
            grants.give(role.group(), PROCESS_DEFINITION, ApprovalProcess.KEY, READ);
        });
    }

    private void giveApplications(Role role) {
        grants.give(role.group(), APPLICATION, "tasklist", ACCESS);
        grants.give(role.group(), APPLICATION, "welcome", ACCESS);
    }

    private void giveTasklist(Role role) {
        giveApplications(role);
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
