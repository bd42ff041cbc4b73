package org.huikuan.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two people open Tasklist in the same moment, and both see it. */
class NonceOfTheAnswerTest {

    private static final String PAGE =
            "<title>催收</title><script nonce=\"%1$s\"></script><script nonce=\"%1$s\"></script>";

    @Test
    void thePageHasTheNumberOfItsOwnHead() throws ServletException, IOException {
        MockHttpServletResponse answer = opened("/camunda/app/tasklist/default/", "script-src 'nonce-Mine_1-x'");

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(PAGE.formatted("Mine_1-x"));
    }

    @Test
    void whatHasNoNumberStaysAsItIs() throws ServletException, IOException {
        assertThat(opened("/camunda/app/tasklist/default/", "default-src 'self'")
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(PAGE.formatted("Theirs"));
        assertThat(opened("/camunda/app/tasklist/scripts/x.js", "script-src 'nonce-Mine'")
                        .getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(PAGE.formatted("Theirs"));
    }

    /** Between head and page somebody else's request has changed the server's number. */
    private static MockHttpServletResponse opened(String address, String policy) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        FilterChain library = (asked, told) -> {
            ((HttpServletResponse) told).setHeader("Content-Security-Policy", policy);
            told.getOutputStream().write(PAGE.formatted("Theirs").getBytes(StandardCharsets.UTF_8));
        };
        new NonceOfTheAnswer().doFilter(request, answer, library);
        return answer;
    }
}
