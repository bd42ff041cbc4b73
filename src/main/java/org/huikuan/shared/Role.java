package org.huikuan.shared;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the house. The group is what the engine, a login and an access rule know it by. */
public enum Role {
    COLLECTORS("collectors", "催收员 Collectors"),
    MANAGERS("managers", "催收主管 Managers"),
    LEGAL("legal", "法务 Legal"),
    FINANCE("finance", "财务 Finance"),
    CREDIT("credit", "信用管理 Credit control"),
    DIRECTOR("director", "总监 Director"),
    GENERAL_MANAGER("general-manager", "总经理 General manager"),
    BOARD("board", "董事会 Board"),
    ADMINISTRATORS("camunda-admin", "管理员 Administrators");

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    /** The role of an engine group; empty for a team or a group of the house. */
    public static Optional<Role> of(String group) {
        return Arrays.stream(values()).filter(r -> r.group.equals(group)).findFirst();
    }

    public String group() {
        return group;
    }

    /** Whether the role approves what the tables give it and sees nothing else. */
    public boolean onlyApproves() {
        return this == DIRECTOR || this == GENERAL_MANAGER || this == BOARD;
    }

    public String label() {
        return label;
    }
}
