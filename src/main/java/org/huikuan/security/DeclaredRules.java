package org.huikuan.security;

import java.util.Set;
import java.util.stream.Stream;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Lets in whom {@link DeclaredAccess} names. */
final class DeclaredRules {

    private static final String ROLES = DeclaredRules.class.getName();

    private DeclaredRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            DeclaredAccess declared) {
        requests.requestMatchers(request -> {
                    request.setAttribute(ROLES, declared.of(request));
                    return request.getAttribute(ROLES) != null;
                })
                .access((who, at) ->
                        decision(who.get(), (Set<?>) at.getRequest().getAttribute(ROLES)));
    }

    private static AuthorizationDecision decision(Authentication who, @Nullable Set<?> roles) {
        Set<String> groups = AuthorityUtils.authorityListToSet(who.getAuthorities());
        return new AuthorizationDecision(roles != null
                && Stream.of(Role.values()).anyMatch(r -> roles.contains(r) && groups.contains(r.group())));
    }
}
