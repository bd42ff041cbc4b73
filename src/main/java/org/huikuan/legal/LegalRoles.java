package org.huikuan.legal;

import java.util.Set;
import org.huikuan.shared.Role;

/** Who does acts of legal action (design 1). */
public final class LegalRoles {

    public static final Set<Role> PROSECUTING = Set.of(Role.LEGAL, Role.ADMINISTRATORS);
    public static final Set<Role> COLLECTING = Set.of(Role.COLLECTORS, Role.MANAGERS, Role.ADMINISTRATORS);
    public static final Set<Role> DECIDING = Set.of(Role.MANAGERS, Role.ADMINISTRATORS);

    private LegalRoles() {}
}
