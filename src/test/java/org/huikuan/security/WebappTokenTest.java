package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A foreign page neither changes anything in the engine's web applications nor logs anybody out of them. */
class WebappTokenTest {

    private static final String LOGOUT = "/camunda/api/admin/auth/user/default/logout";

    private final WebappToken door = new WebappToken(new EntryAnswers((request, key) -> key));
    private final MockHttpSession session = new MockHttpSession();

    @ParameterizedTest
    @ValueSource(strings = {LOGOUT, "/camunda/api/engine/engine/default/task", "/camunda/api/cockpit/plugin/base/x"})
    void aChangeWithoutTheTokenIsRefusedAndTheSessionStays(String path) throws Exception {
        session.setAttribute("CAMUNDA_CSRF_TOKEN", "A1B2");

        assertThat(answerTo("POST", path, null)).isEqualTo(403);
        assertThat(answerTo("POST", path, "another")).isEqualTo(403);
        assertThat(answerTo("DELETE", path, "")).isEqualTo(403);
        assertThat(session.isInvalid()).isFalse();
        assertThat(answerTo("POST", path, "A1B2")).isEqualTo(200);
    }

    @Test
    void aSessionThatHasNoTokenYetChangesNothing() throws Exception {
        assertThat(answerTo("POST", LOGOUT, "A1B2")).isEqualTo(403);
    }

    @Test
    void lookingNeedsNoToken() throws Exception {
        assertThat(answerTo("GET", "/camunda/app/tasklist/default/", null)).isEqualTo(200);
    }

    private int answerTo(String method, String path, @Nullable String token) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setSession(session);
        if (token != null) {
            request.addHeader("X-XSRF-TOKEN", token);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        door.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
