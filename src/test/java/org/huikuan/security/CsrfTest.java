package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A change asked for in a person's session needs the token; a program's with a password does not. */
@ApplicationH2
class CsrfTest {

    @Autowired
    private IdentityService identity;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter door;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @BeforeEach
    void peopleArrive() {
        new People(identity).arrive();
    }

    @Test
    void aSessionWithoutTokenIsRefused() throws Exception {
        MockHttpServletResponse answer = answerTo(inSession(post()));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("X-HUIKUAN-CSRF");
    }

    @Test
    void aSessionWithTheCookiesTokenInTheHeaderIsLetIn() throws Exception {
        Cookie token = Objects.requireNonNull(
                answerTo(inSession(new MockHttpServletRequest("GET", "/login"))).getCookie("HUIKUAN-CSRF"));
        MockHttpServletRequest request = inSession(post());
        request.setCookies(token);
        request.addHeader("X-HUIKUAN-CSRF", token.getValue());

        assertThat(answerTo(request).getStatus()).isEqualTo(200);
    }

    @Test
    void aPasswordWithoutSessionNeedsNoToken() throws Exception {
        assertThat(answerTo(withPassword(post())).getStatus()).isEqualTo(200);
    }

    @Test
    void aPasswordInsideASessionNeedsTheToken() throws Exception {
        MockHttpServletRequest request = withPassword(inSession(post()));
        request.setCookies(new Cookie("JSESSIONID", "x"));

        assertThat(answerTo(request).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, http://evil.example",
        "Origin, http://localhost:9099",
        "Origin, null",
    })
    void aPasswordThatABrowserSendsForAnotherSiteNeedsTheToken(String header, String value) throws Exception {
        for (String path : List.of("/api/daily-run", "/engine-rest/deployment/create", "/api/backup")) {
            MockHttpServletRequest request = withPassword(new MockHttpServletRequest("POST", path));
            request.addHeader("Host", "localhost");
            request.addHeader(header, value);

            assertThat(answerTo(request).getStatus()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site, none", "Sec-Fetch-Site, same-origin", "Origin, http://localhost"})
    void aPasswordFromHereNeedsNone(String header, String value) throws Exception {
        MockHttpServletRequest request = withPassword(post());
        request.addHeader("Host", "localhost");
        request.addHeader(header, value);

        assertThat(answerTo(request).getStatus()).isEqualTo(200);
    }

    @Test
    void onAPageEveryChangeNeedsTheToken() throws Exception {
        assertThat(answerTo(withPassword(new MockHttpServletRequest("POST", "/settings/users")))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aBrowserIsNeverAskedForAPasswordThatItWouldSendByItself() throws Exception {
        for (String path : List.of("/api/cases", "/engine-rest/engine", "/actuator/prometheus", "/v3/api-docs")) {
            MockHttpServletRequest browser = new MockHttpServletRequest("GET", path);
            browser.addHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
            assertThat(answerTo(browser).getHeader("WWW-Authenticate")).as(path).isNull();

            MockHttpServletResponse program = answerTo(new MockHttpServletRequest("GET", path));
            assertThat(program.getStatus()).as(path).isEqualTo(401);
            assertThat(program.getHeader("WWW-Authenticate")).as(path).startsWith("Basic");
        }
    }

    @Test
    void aPageTellsTheBrowserToLoadNothingFromElsewhere() throws Exception {
        MockHttpServletResponse answer = answerTo(new MockHttpServletRequest("GET", "/login"));

        assertThat(answer.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'self'")
                .contains("frame-ancestors 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .doesNotContain("'unsafe-inline'", "'unsafe-eval'");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void overTlsEveryPageHoldsTheBrowserToIt() throws Exception {
        for (String path :
                List.of("/login", "/cases", "/api/cases", "/camunda/app/tasklist/default/", "/engine-rest/x")) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
            request.setSecure(true);
            assertThat(answerTo(request).getHeader("Strict-Transport-Security"))
                    .as(path)
                    .isNotNull();
        }
    }

    /** Each address there is, as the person with most rights. */
    @Test
    void noAddressTakesAChangeWithoutTheToken() throws Exception {
        List<String> taken = new ArrayList<>();
        for (RequestMappingInfo info : endpoints.getHandlerMethods().keySet()) {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                for (String path : info.getPatternValues()) {
                    if (answerTo(inSession(new MockHttpServletRequest("POST", path.replaceAll("\\{[^}]+}", "1"))))
                                    .getStatus()
                            != 403) {
                        taken.add(path);
                    }
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    private MockHttpServletResponse answerTo(MockHttpServletRequest request) throws Exception {
        request.setServletPath(Objects.requireNonNull(request.getRequestURI()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        door.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest post() {
        return new MockHttpServletRequest("POST", "/api/daily-run");
    }

    private static MockHttpServletRequest withPassword(MockHttpServletRequest request) {
        String login = People.nameOf(Role.MANAGERS) + ":" + People.PASSWORD;
        request.addHeader(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        return request;
    }

    private static MockHttpServletRequest inSession(MockHttpServletRequest request) {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        "a-managers", null, List.of(new SimpleGrantedAuthority("managers")))));
        request.setSession(session);
        return request;
    }
}
