package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;

/** Which words a person reads when something was refused. */
class ErrorPageWordsTest {

    @Test
    void aPageThatWasOpenTooLongIsNotSpokenOfAsARoleThatMayNot() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        assertThat(ErrorPage.words(403, request)).isEqualTo("403");
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, new AccessDeniedException("other role"));
        assertThat(ErrorPage.words(403, request)).isEqualTo("403");
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException("none"));
        assertThat(ErrorPage.words(403, request)).isEqualTo("stale");
    }
}
