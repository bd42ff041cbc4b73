package org.huikuan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees when something went wrong: a sentence in the reader's language and what can be done. */
@Component
class ErrorPage {

    /** Statuses with words of their own, {@code error.<status>}; any other is spoken of as 400 or 500. */
    private static final List<Integer> SPOKEN_OF = List.of(400, 403, 404, 405, 408, 409, 413, 429, 500, 503);

    private final Readers readers;

    ErrorPage(Readers readers) {
        this.readers = readers;
    }

    static boolean isWanted(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original == null ? request.getRequestURI() : original.toString();
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return !path.startsWith("/api/") && !path.startsWith("/v3/") && accept.contains("text/html");
    }

    ModelAndView of(ProblemDetail problem, HttpServletRequest request) {
        Reader reader = readers.of(request);
        ModelAndView page = new ModelAndView("pages/error");
        page.setStatus(HttpStatusCode.valueOf(problem.getStatus()));
        page.addObject("reader", reader);
        page.addObject("menus", OpenMenu.of(reader));
        page.addObject("status", problem.getStatus());
        page.addObject("words", words(problem.getStatus(), request));
        page.addObject("detail", detail(problem, reader));
        page.addObject("errors", errors(problem));
        return page;
    }

    /** In Chinese a detail that is English only is left out: the page's own sentence says what to do. */
    private static @Nullable String detail(ProblemDetail problem, Reader reader) {
        String detail = problem.getDetail();
        boolean readable = detail != null
                && (reader.language().equals("en") || detail.codePoints().anyMatch(Character::isIdeographic));
        return problem.getStatus() < 500 && readable ? detail : null;
    }

    /** A page that was open so long that its token is none any more has words of its own, {@code error.stale}. */
    static String words(int status, HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException
                ? "stale"
                : Integer.toString(words(status));
    }

    private static int words(int status) {
        if (SPOKEN_OF.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    private static Object errors(ProblemDetail problem) {
        Map<String, Object> properties = Objects.requireNonNullElse(problem.getProperties(), Map.of());
        return properties.getOrDefault(Problems.ERRORS, List.of());
    }
}
