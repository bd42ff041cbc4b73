package org.huikuan.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A change, or the logout, that comes to the engine's web applications without the token of their session is refused
 * here. Behind it the applications' own filter would end the session, so that any foreign page could log people out.
 */
class WebappToken extends OncePerRequestFilter {

    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Names that the web applications give their token; it is made at the first look into one of them. */
    private static final String IN_SESSION = "CAMUNDA_CSRF_TOKEN";

    private static final String IN_HEADER = "X-XSRF-TOKEN";

    private final EntryAnswers answers;

    WebappToken(EntryAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (LOOKS.contains(request.getMethod()) || session == null || isOf(session, request.getHeader(IN_HEADER))) {
            chain.doFilter(request, response);
        } else {
            answers.refuse(request, response, HttpStatus.FORBIDDEN, "no-webapp-token");
        }
    }

    private static boolean isOf(HttpSession session, @Nullable String sent) {
        return sent != null
                && session.getAttribute(IN_SESSION) instanceof String token
                && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
