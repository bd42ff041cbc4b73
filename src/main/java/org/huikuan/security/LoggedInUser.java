package org.huikuan.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the request; the system in threads that serve no request. A request without login is nobody. */
@Component
class LoggedInUser implements CurrentUser {

    @Override
    public String id() {
        Authentication who = who();
        return who == null ? SYSTEM : who.getName();
    }

    @Override
    public boolean isSystem() {
        return who() == null;
    }

    @Override
    public Set<String> groups() {
        Authentication who = who();
        return who == null
                ? Set.of()
                : who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Authentication who() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || !who.isAuthenticated() ? null : who;
    }
}
