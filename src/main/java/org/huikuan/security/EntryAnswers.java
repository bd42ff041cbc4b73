package org.huikuan.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** What somebody gets who is not logged in, or not allowed: programs a problem detail, people a page. */
class EntryAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final LoginUrlAuthenticationEntryPoint loginPage = new LoginUrlAuthenticationEntryPoint("/login");
    private final DoorWords words;

    EntryAnswers(DoorWords words) {
        this.words = words;
        loginPage.setFavorRelativeUris(true);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, jakarta.servlet.ServletException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/login");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (isForPrograms(request)) {
            askForPassword(request, response);
            String detail = words.of(request, "log-in");
            problem(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", detail);
        } else {
            loginPage.commence(request, response, why);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, jakarta.servlet.ServletException {
        if (response.isCommitted()) {
            // The caller has gone away while sending.
            return;
        }
        if (isNobody(request) && isForPrograms(request)) {
            commence(request, response, new InsufficientAuthenticationException("nobody is logged in", why));
        } else if (isForPrograms(request)) {
            problem(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", reason(request, why));
        } else if (mustChoosePassword()) {
            response.sendRedirect("/me/password");
        } else {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A browser that once answered the question would send the password along with what other sites make it ask. */
    private static void askForPassword(HttpServletRequest request, HttpServletResponse response) {
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        if (!accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Huikuan\"");
        }
    }

    private static boolean isNobody(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && SecurityContextHolder.getContext().getAuthentication() == null;
    }

    private static boolean mustChoosePassword() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(right -> UserDirectory.PASSWORD_FIRST.equals(right.getAuthority()));
    }

    private String reason(HttpServletRequest request, AccessDeniedException why) {
        if (mustChoosePassword()) {
            return words.of(request, "password-first");
        }
        return why instanceof org.springframework.security.web.csrf.CsrfException
                ? words.of(request, "no-csrf-token")
                : words.of(request, "other-role");
    }

    /** Refuses a call of a program before anything looks at it. */
    void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        problem(response, status.value(), status.getReasonPhrase(), words.of(request, key));
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/")
                || path.startsWith("/engine-rest")
                || path.startsWith("/camunda/api/")
                || path.startsWith("/v3/")
                || path.startsWith("/actuator");
    }

    private static void problem(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\""
                        + detail + "\"}");
    }
}
