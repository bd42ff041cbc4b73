package org.huikuan.cases;

import java.util.Set;

/** Which groups may do which kind of act on a case (design 1). */
public final class CaseRoles {

    /** Acts of everyday collection. */
    public static final Set<String> COLLECTING = Set.of("collectors", "managers", "camunda-admin");

    public static final Set<String> HOLDING = Set.of("collectors", "managers", "credit", "camunda-admin");

    /** Decisions: moves, withdrawals, approvals. */
    public static final Set<String> DECIDING = Set.of("managers", "camunda-admin");

    /** Supply stopped and resumed. */
    public static final Set<String> SUPPLYING = Set.of("credit", "camunda-admin");

    /** Acts of legal action. */
    public static final Set<String> PROSECUTING = Set.of("legal", "camunda-admin");

    private CaseRoles() {}
}
