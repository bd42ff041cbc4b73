package org.huikuan.security;

/** The roles of the house. The group is what the engine, a login and an access rule know it by. */
public enum Role {
    COLLECTORS("collectors", "催收员 Collectors"),
    MANAGERS("managers", "催收主管 Managers"),
    LEGAL("legal", "法务 Legal"),
    FINANCE("finance", "财务 Finance"),
    CREDIT("credit", "信用管理 Credit control"),
    ADMINISTRATORS("camunda-admin", "管理员 Administrators");

    private final String group;
    private final String label;

    Role(String group, String label) {
        this.group = group;
        this.label = label;
    }

    public String group() {
        return group;
    }

    public String label() {
        return label;
    }
}
