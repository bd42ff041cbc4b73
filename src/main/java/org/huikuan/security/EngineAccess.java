package org.huikuan.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huikuan.shared.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * The engine's REST, both as {@code /engine-rest} and inside its web applications: refused unless {@link EngineCalls}
 * names the call, except for administrators. Which tasks and instances a person sees behind a call is decided by the
 * engine's authorizations.
 */
class EngineAccess implements AuthorizationManager<RequestAuthorizationContext> {

    /** The same resources answer under three addresses. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:/engine-rest|/camunda/api/engine)(?:/engine/[^/]+(?=/))?(/.*?)/?");

    @Override
    public AuthorizationDecision check(Supplier<Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(isAllowed(who.get(), context.getRequest()));
    }

    private static boolean isAllowed(Authentication who, HttpServletRequest request) {
        Set<String> groups = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        if (!who.isAuthenticated() || groups.contains(Role.ADMINISTRATORS.group())) {
            return who.isAuthenticated();
        }
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        return address.matches() && isNamed(request.getMethod(), address.group(1), who.getName(), groups);
    }

    private static boolean isNamed(String method, String resource, String user, Set<String> groups) {
        PathContainer path = PathContainer.parsePath(resource);
        return EngineCalls.openTo(groups).anyMatch(call -> call.covers(method, path, user));
    }
}
