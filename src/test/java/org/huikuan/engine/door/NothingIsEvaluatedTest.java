package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.huikuan.shared.Role;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.People;
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

    private static final String WEBAPPS = "/camunda/api/engine/engine/default";
    private static final List<String> PLACES = List.of(WEBAPPS, "/engine-rest", "/engine-rest/engine/default");

    /** Queries, filters, forms and variables: whatever the engine reads a body of. */
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
            "POST /task/t/resolve",
            "POST /task/t/localVariables",
            "PUT /task/t/variables/v",
            "POST /process-definition/d/start",
            "POST /process-definition/key/k/submit-form",
            "POST /process-instance",
            "POST /process-instance/count",
            "POST /process-instance/i/variables",
            "POST /process-instance/i/modification",
            "POST /process-instance/delete",
            "POST /process-instance/suspended-async",
            "POST /execution",
            "POST /execution/count",
            "PUT /execution/e/localVariables/v",
            "POST /execution/e/signal",
            "POST /variable-instance",
            "POST /job",
            "POST /job/retries",
            "POST /job-definition",
            "POST /external-task",
            "POST /external-task/fetchAndLock",
            "POST /decision-definition/key/k/evaluate",
            "POST /history/task",
            "POST /history/task/count",
            "POST /history/process-instance",
            "POST /history/activity-instance",
            "POST /history/variable-instance",
            "POST /history/detail",
            "POST /history/job-log",
            "POST /modification/execute",
            "POST /migration/execute",
            "POST /signal",
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

    /** Each field, in each shape, as each role, by the session of a browser. */
    @ParameterizedTest
    @MethodSource("org.huikuan.engine.door.ExpressionFields#all")
    void noFieldComesThrough(String field) throws Exception {
        assertThat(through(List.of(WEBAPPS), place -> shapes(place, field))).isEmpty();
    }

    /** Each call, at each address, as each role, by password as well; {@link #theServerSaysSo} asks the server itself. */
    @Test
    void noCallLetsOneThrough() throws Exception {
        assertThat(through(PLACES, NothingIsEvaluatedTest::calls)).isEmpty();
    }

    private List<String> through(List<String> places, Function<String, List<MockHttpServletRequest>> requests)
            throws Exception {
        List<String> through = new ArrayList<>();
        for (Role role : Role.values()) {
            for (String place : places) {
                for (MockHttpServletRequest request : requests.apply(place)) {
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
            for (Role role : roles().toList()) {
                assertThat(comesThrough(request("POST /task", place, body), role))
                        .as(place + " as " + role)
                        .isTrue();
            }
        }
    }

    /** Who works in Tasklist; approvers are refused whatever they send. */
    static Stream<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> !role.onlyApproves());
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

    private static List<MockHttpServletRequest> calls(String place) {
        String body = SHAPES.get(1).formatted(pair("assigneeExpression"));
        return CALLS.stream().map(call -> request(call, place, body)).toList();
    }

    private static List<MockHttpServletRequest> shapes(String place, String field) {
        List<MockHttpServletRequest> requests = new ArrayList<>();
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
        if (request.getRequestURI().startsWith(WEBAPPS)) {
            request.addHeader("X-XSRF-TOKEN", TOKEN);
            request.setSession(sessionOf(role.group()));
        } else {
            request.addHeader("Authorization", "Basic " + passwordOf(role));
        }
        MockFilterChain behind = new MockFilterChain();
        door.doFilter(request, new MockHttpServletResponse(), behind);
        return behind.getRequest() != null;
    }

    private static String passwordOf(Role role) {
        String login = People.nameOf(role) + ":" + People.PASSWORD;
        return Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
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
