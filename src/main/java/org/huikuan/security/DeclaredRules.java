package org.huikuan.security;

import java.util.Set;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** Lets in whom {@link DeclaredAccess} names. */
final class DeclaredRules {

    private DeclaredRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            DeclaredAccess declared) {
        requests.requestMatchers(request -> declared.of(request) != null)
                .access((who, at) -> decision(who.get(), declared.of(at.getRequest())));
    }

    private static AuthorizationDecision decision(Authentication who, @Nullable Set<Role> roles) {
        Set<String> groups = AuthorityUtils.authorityListToSet(who.getAuthorities());
        return new AuthorizationDecision(
                roles != null && roles.stream().map(Role::group).anyMatch(groups::contains));
    }
}
