package org.huikuan.desk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.DeskTasks;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** What waits for the word of an approver. */
@Component
class ApproverMorning {

    private static final int ROWS = 50;

    private final DeskTasks tasks;
    private final DeskDay desk;

    ApproverMorning(DeskTasks tasks, DeskDay desk) {
        this.tasks = tasks;
        this.desk = desk;
    }

    List<ManagerMorning.TaskLine> view(Set<String> groups) {
        return Arrays.stream(Role.values())
                .filter(role -> role.onlyApproves() && groups.contains(role.group()))
                .flatMap(role -> tasks.waitingFor(role.group(), ROWS).stream())
                .map(task -> ManagerMorning.TaskLine.of(task, desk))
                .toList();
    }
}
