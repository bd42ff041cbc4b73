package org.huikuan.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;

/** Who may call the addresses that stand elsewhere than in {@link AccessRules}. */
public interface DeclaredAccess {

    /** Roles that may; null when the address is none of those. */
    @Nullable
    Set<Role> of(HttpServletRequest request);

    /** Whether it answers for all below an address, so that what {@link AccessRules} names comes first. */
    default boolean isWide() {
        return false;
    }
}
