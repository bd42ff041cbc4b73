package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nothing is answered before the application is ready. */
class StartGateTest {

    private final StartGate gate = new StartGate((request, key) -> key);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/cases",
                "/api/daily-run",
                "/api/receipts",
                "/engine-rest/task",
                "/engine-rest/engine/default/task/t/complete",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task",
                "/actuator/prometheus"
            })
    void whoComesTooEarlyIsToldToComeAgain(String path) throws Exception {
        MockHttpServletResponse answer = answerTo(path, null);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("3");
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"status\":503", "starting");
    }

    @Test
    void aPersonSeesAPageThatOpensByItself() throws Exception {
        MockHttpServletResponse answer = answerTo("/work", "text/html,*/*");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getContentAsString()).contains("http-equiv=\"refresh\"", "系统正在启动");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void whoWatchesIsAnswered(String path) throws Exception {
        assertThat(answerTo(path, null).getStatus()).isEqualTo(200);
    }

    @Test
    void everythingIsAnsweredOnceTheApplicationIsReady() throws Exception {
        gate.open(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));

        assertThat(answerTo("/api/daily-run", null).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answerTo(String path, @Nullable String accept) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        if (accept != null) {
            request.addHeader("Accept", accept);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        gate.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
