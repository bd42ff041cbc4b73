package org.huikuan.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.huikuan.shared.Role;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may call what of the engine's web applications; which application a person may open the engine decides itself. */
final class WebappRules {

    private WebappRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        String managers = Role.MANAGERS.group();
        String administrators = Role.ADMINISTRATORS.group();
        requests.requestMatchers("/camunda/api/engine/**").access(new EngineAccess());
        requests.requestMatchers(GET, "/camunda/api/admin/auth/user/{engine}")
                .access(AccessRules.HAS_CHOSEN_A_PASSWORD);
        requests.requestMatchers(POST, "/camunda/api/admin/auth/user/{engine}/logout")
                .authenticated();
        requests.requestMatchers(GET, "/camunda/api/cockpit/**").hasAnyAuthority(managers, administrators);
        requests.requestMatchers(POST, "/camunda/api/cockpit/plugin/base/**").hasAnyAuthority(managers, administrators);
        requests.requestMatchers(GET, "/camunda/api/{app:tasklist|welcome}/**")
                .access(AccessRules.HAS_CHOSEN_A_PASSWORD);
        requests.requestMatchers("/camunda/api/**").hasAuthority(administrators);
        requests.requestMatchers(GET, "/camunda/**").access(AccessRules.HAS_CHOSEN_A_PASSWORD);
        requests.anyRequest().hasAuthority(administrators);
    }
}
