package org.huikuan.security;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The fence in front of the engine's REST, alone. */
class ExpressionFenceTest {

    private final ExpressionFence fence = new ExpressionFence(new EntryAnswers((request, key) -> key));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":\"x\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"x\"}]}",
                "{\"query\":{\"orQueries\":[{},{\"a\":[[{\"dueBeforeExpression\":null}]]}]}}",
                "{\"assignee\\u0045xpression\":\"x\"}",
                "{\"ASSIGNEEEXPRESSION\":\"x\"}",
                "{\"a\":1,\"a\":{\"ofANewVersionExpression\":\"x\"}}",
                "[{\"nameExpression\":\"x\"}]",
                "{} {\"nameExpression\":\"x\"}"
            })
    void aFieldOfThatNameIsRefusedAtAnyDepth(String body) throws Exception {
        assertThat(answerTo(post(body.getBytes(UTF_8)))).isEqualTo(400);
        assertThat(answerTo(post(body.getBytes(UTF_16)))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assigneeExpression=x",
                "firstResult=0&dueBeforeExpression=x",
                "assignee%45xpression=x",
                "assigneeExpression",
                "a=b;assigneeExpression=x"
            })
    void soIsOneInTheAddressOrInAForm(String query) throws Exception {
        MockHttpServletRequest get = new MockHttpServletRequest("GET", "/engine-rest/engine/default/task");
        get.setQueryString(query);
        MockHttpServletRequest form = post(query.getBytes(UTF_8));
        form.setContentType("application/x-www-form-urlencoded");

        assertThat(answerTo(get)).isEqualTo(400);
        assertThat(answerTo(form)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nameExpression\"", "no json", "{\"a\":}", "{'a':1}"})
    void whatIsNoJsonIsRefusedBeforeAnybodyReadsItOtherwise(String body) throws Exception {
        assertThat(answerTo(post(body.getBytes(UTF_8)))).isEqualTo(400);
    }

    @Test
    void aBodyOverOneMegabyteIsRefused() throws Exception {
        byte[] body = ("{\"a\":\"" + "x".repeat(1_000_000) + "\"}").getBytes(UTF_8);

        assertThat(answerTo(post(body))).isEqualTo(413);
    }

    @Test
    void anythingElseArrivesAsItWasSent() throws Exception {
        String body = "{\"variables\":{\"note\":{\"value\":\"${''.getClass()} an expression\"}}}";
        MockHttpServletRequest request = post(body.getBytes(UTF_8));
        MockFilterChain behind = new MockFilterChain();

        fence.doFilter(request, new MockHttpServletResponse(), behind);

        assertThat(arrived(behind)).isEqualTo(body);
    }

    @Test
    void aCallWithoutBodyPasses() throws Exception {
        assertThat(answerTo(post(new byte[0]))).isEqualTo(200);
    }

    private int answerTo(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        fence.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static String arrived(MockFilterChain behind) throws IOException {
        var request = behind.getRequest();
        return request == null ? "" : new String(request.getInputStream().readAllBytes(), UTF_8);
    }

    private static MockHttpServletRequest post(byte[] body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task");
        request.setContentType("application/json");
        request.setContent(body);
        return request;
    }
}
