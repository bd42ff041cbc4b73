package org.huikuan.security;

import static org.huikuan.shared.Role.ADMINISTRATORS;
import static org.huikuan.shared.Role.COLLECTORS;
import static org.huikuan.shared.Role.CREDIT;
import static org.huikuan.shared.Role.FINANCE;
import static org.huikuan.shared.Role.LEGAL;
import static org.huikuan.shared.Role.MANAGERS;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.shared.Role;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Which role may call what of the API and the pages, where neither an act says so nor a place of the navigation. What is
 * not named is for administrators only; which accounts a person sees behind an address is the team rule's matter.
 */
final class AccessRules {

    /** Somebody with a password of the person's own: whoever was given one for one time sees nothing but its change. */
    static final AuthorizationManager<RequestAuthorizationContext> HAS_CHOSEN_A_PASSWORD = AuthorizationManagers.allOf(
            AuthenticatedAuthorizationManager.authenticated(),
            AuthorizationManagers.not(AuthorityAuthorizationManager.hasAuthority(UserDirectory.PASSWORD_FIRST)));

    private static final Role[] EVERY_ROLE = {COLLECTORS, MANAGERS, LEGAL, FINANCE, CREDIT};
    private static final Role[] EVERYBODY = Role.values();

    private final AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests;

    private AccessRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        this.requests = requests;
    }

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            List<DeclaredAccess> declared) {
        AccessRules rules = new AccessRules(requests);
        declared.stream().filter(d -> !d.isWide()).forEach(d -> DeclaredRules.apply(requests, d));
        rules.forEverybody();
        rules.forLedger();
        rules.forCases();
        rules.forLetters();
        rules.forRecovery();
        rules.forPlaybook();
        rules.forTeamWork();
        rules.forPortfolio();
        rules.forRuns();
        rules.forExports();
        rules.forPages();
        rules.forSettings();
        declared.stream().filter(DeclaredAccess::isWide).forEach(d -> DeclaredRules.apply(requests, d));
        requests.anyRequest().hasAuthority(ADMINISTRATORS.group());
    }

    private void forEverybody() {
        requests.requestMatchers("/login", "/error", "/favicon.ico", "/favicon.svg", "/webjars/**", "/css/**", "/js/**")
                .permitAll();
        requests.requestMatchers(GET, "/actuator/health", "/actuator/health/{probe:liveness|readiness}", "/making")
                .permitAll();
        requests.requestMatchers(GET, "/v3/api-docs/**", "/v3/api-docs.yaml").access(HAS_CHOSEN_A_PASSWORD);
    }

    private void forLedger() {
        allow(GET, "/api/accounts/**", EVERY_ROLE);
        allow(GET, "/api/exchange-rates", EVERY_ROLE);
        allow(GET, "/api/imports/**", FINANCE, MANAGERS);
        allow(POST, "/api/imports/**", FINANCE);
        allow(GET, "/api/receipts", EVERY_ROLE);
    }

    private void forCases() {
        allow(GET, "/api/cases/**", EVERY_ROLE);
        allow(GET, "/api/tasks/cards", EVERYBODY);
        allow(GET, "/api/absences", MANAGERS);
        allow(POST, "/api/absences", MANAGERS);
        allow(POST, "/api/absences/{id}/end", MANAGERS);
    }

    private void forLetters() {
        allow(GET, "/api/letters/**", EVERY_ROLE);
        allow(POST, "/api/letters/release", MANAGERS);
        allow(POST, "/api/letters/strike", MANAGERS);
        List.of("release", "strike").forEach(act -> allow(POST, "/letters/" + act, MANAGERS));
    }

    private void forRecovery() {
        allow(GET, "/api/measure-kinds", EVERY_ROLE);
    }

    private void forPlaybook() {
        allow(GET, "/api/playbook", COLLECTORS, MANAGERS, LEGAL);
        allow(GET, "/api/playbook/{code}", COLLECTORS, MANAGERS, LEGAL);
        allow(GET, "/api/playbook/{code}/yield", MANAGERS);
        allow(GET, "/api/playbook-proposals", MANAGERS);
    }

    private void forTeamWork() {
        allow(GET, "/api/coaching", COLLECTORS, MANAGERS);
        allow(GET, "/api/campaigns", COLLECTORS, MANAGERS);
        allow(GET, "/api/campaigns/{id}", COLLECTORS, MANAGERS);
    }

    private void forPortfolio() {
        for (String path : List.of("/portfolio.csv", "/portfolio.xlsx", "/api/portfolio.csv", "/api/portfolio.xlsx")) {
            allow(GET, path, MANAGERS);
        }
        allow(GET, "/api/portfolio/**", MANAGERS);
        allow(POST, "/portfolio/**", MANAGERS);
        allow(POST, "/api/portfolio/**", MANAGERS);
    }

    private void forRuns() {
        allow(POST, "/api/daily-run", MANAGERS);
        allow(GET, "/api/daily-run/{id}", MANAGERS, FINANCE);
        allow(GET, "/api/clock", EVERYBODY);
        allow(POST, "/api/clock", EVERYBODY);
    }

    private void forExports() {
        allow(GET, "/me", EVERYBODY);
        allow(POST, "/me", EVERYBODY);
        allow(GET, "/api/exports/**", EVERY_ROLE);
    }

    private void forPages() {
        allow(GET, "/", EVERYBODY);
        allow(GET, "/tasks/{id}", EVERYBODY);
        allow(POST, "/tasks/**", EVERYBODY);
        allow(POST, "/work/**", COLLECTORS, MANAGERS, LEGAL);
        allow(GET, "/api/desk/stages", MANAGERS);
        allow(POST, "/imports/**", FINANCE);
        allow(POST, "/exchange-rates", FINANCE);
        allow(POST, "/exchange-rates/remove", FINANCE);
        allow(POST, "/going-live/mail", MANAGERS);
        allow(POST, "/absences", MANAGERS);
        allow(POST, "/absences/{id}/end", MANAGERS);
        allow(POST, "/runs", MANAGERS);
        allow(GET, "/clock/**", EVERYBODY);
    }

    /** Settings are for administrators, but for the policy tables. */
    private void forSettings() {
        requests.requestMatchers("/me/password").authenticated();
        List.of("/decisions/**", "/measures", "/limits").forEach(page -> allow(GET, "/settings" + page, MANAGERS));
        allow(POST, "/settings/decisions/**", MANAGERS);
        for (String path : List.of("/api/tables/**", "/api/drafts/**")) {
            List.of(GET, POST, PUT).forEach(method -> allow(method, path, MANAGERS));
        }
        allow(GET, "/settings/law", MANAGERS, LEGAL);
        allow(POST, "/settings/law/rates", MANAGERS, LEGAL);
        allow(POST, "/settings/law/periods", MANAGERS, LEGAL);
        allow(POST, "/settings/limits", MANAGERS);
        allow(POST, "/settings/limits/classes", MANAGERS);
    }

    private void allow(HttpMethod method, String path, Role... roles) {
        String[] groups = Stream.concat(Arrays.stream(roles), Stream.of(ADMINISTRATORS))
                .distinct()
                .map(Role::group)
                .toArray(String[]::new);
        requests.requestMatchers(method, path).hasAnyAuthority(groups);
    }
}
