package org.huikuan.security;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Three ways in, one login: the engine's REST, the engine's web applications, and everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private final ActingUserFilter actingUser;
    private final FreshGroups freshGroups;
    private final EntryAnswers answers;
    private final ExpressionFence expressions;

    SecurityChains(ActingUser acting, UserDirectory users, DoorWords words) {
        this.freshGroups = new FreshGroups(users);
        this.actingUser = new ActingUserFilter(acting);
        this.answers = new EntryAnswers(words);
        this.expressions = new ExpressionFence(answers);
    }

    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return http.securityMatcher(under("/engine-rest/**"))
                .authorizeHttpRequests(all -> all.anyRequest().access(new EngineAccess()))
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(refused -> refused.accessDeniedHandler(answers))
                .csrf(CsrfRules::apply)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .addFilterAfter(actingUser, AuthorizationFilter.class)
                .addFilterAfter(expressions, AuthorizationFilter.class)
                .build();
    }

    /** The web applications bring their own CSRF token and headers; their logout ends the one session there is. */
    @Bean
    @Order(2)
    SecurityFilterChain engineWebapps(HttpSecurity http) throws Exception {
        return http.securityMatcher(under("/camunda/**"))
                .authorizeHttpRequests(WebappRules::apply)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .addFilterAfter(freshGroups, SecurityContextHolderFilter.class)
                .addFilterBefore(new WebappToken(answers), LogoutFilter.class)
                .addFilterAfter(expressions, AuthorizationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(PageHeaders::ofTheEngine)
                .requestCache(cache -> cache.requestCache(new AskedBefore()))
                .logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesAndApi(HttpSecurity http, List<DeclaredAccess> declared) throws Exception {
        return http.authorizeHttpRequests(all -> AccessRules.apply(all, declared))
                .formLogin(form -> form.loginPage("/login")
                        .failureHandler(new LoginFailed())
                        .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout").permitAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .addFilterAfter(freshGroups, SecurityContextHolderFilter.class)
                .csrf(CsrfRules::apply)
                .headers(PageHeaders::apply)
                .addFilterAfter(actingUser, AuthorizationFilter.class)
                .requestCache(cache -> cache.requestCache(new AskedBefore()))
                .build();
    }

    private static RequestMatcher under(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
