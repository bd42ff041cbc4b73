package org.huikuan.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class AskedBeforeTest {

    private final AskedBefore asked = new AskedBefore();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void thePageIsKeptInTheBrowserAndNoSessionIsMade() {
        MockHttpServletRequest request = page("/cases");
        request.setQueryString("stage=visit&customer=%E7%94%B2");

        asked.saveRequest(request, response);

        assertThat(request.getSession(false)).isNull();
        Cookie kept = response.getCookie("HUIKUAN-ASKED");
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(asked.getRequest(bringing(kept.getValue()), response).getRedirectUrl())
                .isEqualTo("/cases?stage=visit&customer=%E7%94%B2");
    }

    @Test
    void nothingIsKeptOfWhatIsNoPage() {
        asked.saveRequest(new MockHttpServletRequest("GET", "/api/cases"), response);
        MockHttpServletRequest form = page("/cases/1/hold");
        form.setMethod("POST");
        asked.saveRequest(form, response);

        assertThat(response.getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/a\\b",
                "/a\r\nSet-Cookie: x=y",
                "%zz",
                "",
                "cases"
            })
    void whatLeadsElsewhereIsNotFollowed(String written) {
        assertThat(asked.getRequest(bringing(written.replace("\r", "%0d").replace("\n", "%0a")), response))
                .isNull();
    }

    @Test
    void itIsForgottenWhenItIsThereAndNotBefore() {
        MockHttpServletRequest login = bringing("/cases");
        login.setRequestURI("/login");
        asked.getMatchingRequest(login, response);
        assertThat(response.getCookies()).isEmpty();

        MockHttpServletRequest there = bringing("/cases");
        there.setRequestURI("/cases");
        asked.getMatchingRequest(there, response);
        assertThat(Objects.requireNonNull(response.getCookie("HUIKUAN-ASKED")).getMaxAge())
                .isZero();
    }

    private static MockHttpServletRequest page(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", "text/html,*/*");
        return request;
    }

    private static MockHttpServletRequest bringing(String value) {
        MockHttpServletRequest request = page("/");
        request.setCookies(new Cookie("HUIKUAN-ASKED", value));
        return request;
    }
}
