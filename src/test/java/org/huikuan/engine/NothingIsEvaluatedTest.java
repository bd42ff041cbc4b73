package org.huikuan.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.security.People;
import org.huikuan.security.Role;
import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Every field that the engine would evaluate, in every shape of body and address that its REST takes: none comes through
 * to the engine, whoever sends it.
 */
@ApplicationH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingIsEvaluatedTest {

    private static final String EXPRESSION = "x${dispute.escalate(1)}";
    private static final String TOKEN = "token-of-the-session";

    /** By the session of a browser; {@link #theServerSaysSo} asks the others, with a password. */
    private static final List<String> PLACES = List.of("/camunda/api/engine/engine/default");

    private static final List<String> CALLS = List.of(
            "POST /task",
            "POST /task/count",
            "POST /filter/create",
            "PUT /filter/f",
            "POST /filter/f/list",
            "POST /filter/f/count",
            "POST /filter/f/singleResult",
            "POST /task/t/complete",
            "POST /task/t/submit-form",
            "PUT /task/t/variables/v",
            "POST /process-instance",
            "POST /process-instance/count",
            "POST /execution/count",
            "POST /variable-instance",
            "POST /job",
            "POST /history/task",
            "POST /history/task/count",
            "POST /history/process-instance",
            "POST /history/variable-instance",
            "POST /modification/execute",
            "POST /message");

    private static final List<String> SHAPES = List.of(
            "{%s}",
            "{\"orQueries\":[{%s}]}",
            "{\"orQueries\":[{},{\"orQueries\":[{%s}]}]}",
            "{\"query\":{%s}}",
            "{\"resourceType\":\"Task\",\"name\":\"n\",\"query\":{\"orQueries\":[{%s}]}}",
            "{\"variables\":{\"v\":{\"value\":{%s}}}}",
            "[{%s}]");

    @Autowired
    private IdentityService identity;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter door;

    @LocalServerPort
    private int port;

    @BeforeAll
    void peopleArrive() {
        new People(identity).arrive();
    }

    @Test
    void theFieldsAreThoseOfTheEngine() {
        assertThat(ExpressionFields.all())
                .hasSizeGreaterThanOrEqualTo(20)
                .contains("assigneeExpression", "candidateGroupsExpression", "dueBeforeExpression");
    }

    @ParameterizedTest
    @MethodSource("org.huikuan.engine.ExpressionFields#all")
    void noFieldComesThrough(String field) throws Exception {
        assertThat(through(field, List.of(Role.COLLECTORS, Role.ADMINISTRATORS)))
                .isEmpty();
    }

    @Test
    void norDoesOneOfAnyOtherRole() throws Exception {
        assertThat(through("assigneeExpression", List.of(Role.values()))).isEmpty();
    }

    private List<String> through(String field, List<Role> roles) throws Exception {
        List<String> through = new ArrayList<>();
        for (Role role : roles) {
            for (String place : PLACES) {
                for (MockHttpServletRequest request : requests(place, field)) {
                    if (comesThrough(request, role)) {
                        through.add(role + " " + request.getMethod() + " " + request.getRequestURI());
                    }
                }
            }
        }
        return through;
    }

    @Test
    void theSameCallWithoutAnExpressionComesThrough() throws Exception {
        for (String place : PLACES) {
            String body = "{\"orQueries\":[{\"assignee\":\"a-collectors\"}]}";
            assertThat(comesThrough(request("POST /task", place, body), Role.COLLECTORS))
                    .as(place)
                    .isTrue();
        }
    }

    static Stream<Role> roles() {
        return Arrays.stream(Role.values());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void theServerSaysSo(Role role) {
        EngineCaller person = new EngineCaller(port, People.nameOf(role));
        Set<Integer> refusals = Set.of(400, 403);
        for (String shape : SHAPES) {
            String body = shape.formatted(pair("assigneeExpression"));
            for (String call : List.of("/task", "/task/count", "/filter/f/list", "/filter/create")) {
                assertThat(person.post(call, body).statusCode()).as(call + body).isIn(refusals);
            }
        }
        assertThat(person.get("/task?assigneeExpression=x").statusCode()).isIn(refusals);
        assertThat(person.get("/task/count?dueBeforeExpression=x").statusCode()).isIn(refusals);
    }

    private static List<MockHttpServletRequest> requests(String place, String field) {
        List<MockHttpServletRequest> requests = new ArrayList<>();
        CALLS.forEach(call -> requests.add(request(call, place, SHAPES.get(1).formatted(pair(field)))));
        SHAPES.forEach(shape -> requests.add(request("POST /task", place, shape.formatted(pair(field)))));
        for (String looked : List.of("/task", "/task/count", "/filter/f/list", "/filter/f/count", "/history/task")) {
            MockHttpServletRequest request = new MockHttpServletRequest("GET", place + looked);
            request.setQueryString("firstResult=0&" + field + "=x");
            requests.add(request);
        }
        return requests;
    }

    private static MockHttpServletRequest request(String call, String place, String body) {
        String[] words = call.split(" ");
        MockHttpServletRequest request = new MockHttpServletRequest(words[0], place + words[1]);
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static String pair(String field) {
        return "\"" + field + "\":\"" + EXPRESSION + "\"";
    }

    private boolean comesThrough(MockHttpServletRequest request, Role role) throws Exception {
        request.setServletPath(String.valueOf(request.getRequestURI()));
        request.addHeader("X-XSRF-TOKEN", TOKEN);
        request.setSession(sessionOf(role.group()));
        MockFilterChain behind = new MockFilterChain();
        door.doFilter(request, new MockHttpServletResponse(), behind);
        return behind.getRequest() != null;
    }

    private static SecurityContextImpl loggedIn(String group) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "a-" + group, null, List.of(new SimpleGrantedAuthority(group))));
    }

    private static MockHttpSession sessionOf(String group) {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, loggedIn(group));
        session.setAttribute("CAMUNDA_CSRF_TOKEN", TOKEN);
        return session;
    }
}
