package org.huikuan.cases.acts;

import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.Role;

/** Who does which acts on a case (design 1). */
public final class ActRoles {

    /** Acts of everyday collection. */
    public static final Set<Role> COLLECTING = Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);

    public static final Set<Role> HOLDING = Set.of(Role.COLLECTORS, Role.MANAGERS, Role.CREDIT, Role.ADMINISTRATORS);

    /** Decisions: moves, withdrawals, assignments. */
    public static final Set<Role> DECIDING = Set.of(Role.MANAGERS, Role.ADMINISTRATORS);

    public static final Set<Role> CREDITING = Set.of(Role.FINANCE, Role.MANAGERS, Role.ADMINISTRATORS);

    /** Papers put into the file, letters posted. */
    public static final Set<Role> FILING = Set.of(Role.COLLECTORS, Role.MANAGERS, Role.LEGAL, Role.ADMINISTRATORS);

    /** What binds the house towards a customer is loosened by those who do not press. */
    public static final Set<Role> LOOSENING = Set.of(Role.MANAGERS, Role.LEGAL, Role.ADMINISTRATORS);

    private ActRoles() {}

    static Set<String> groups(Set<Role> roles) {
        return roles.stream().map(Role::group).collect(Collectors.toSet());
    }
}
