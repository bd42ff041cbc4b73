package org.huikuan.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Protection of pages against requests that another site makes in the person's name. Cookie and header have names of
 * our own, since the engine's web applications use the common ones. Under {@code /api} and the engine's REST a program
 * that sends its password with each request and holds no session needs no token.
 */
final class CsrfRules {

    static final String COOKIE = "HUIKUAN-CSRF";
    static final String HEADER = "X-HUIKUAN-CSRF";

    private static final Set<String> OF_THIS_SITE = Set.of("same-origin", "none");

    private CsrfRules() {}

    static void apply(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(COOKIE);
        tokens.setHeaderName(HEADER);
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax"));
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new CsrfTokenInHeaderOrForm())
                .requireCsrfProtectionMatcher(
                        request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && !isProgram(request));
    }

    /** A browser sends a password it once asked for by itself, too: what shows a browser elsewhere is no program. */
    private static boolean isProgram(HttpServletRequest request) {
        return isForPrograms(request.getRequestURI())
                && showsPassword(request)
                && !hasSessionCookie(request)
                && !comesFromAnotherSite(request);
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/engine-rest/");
    }

    private static boolean showsPassword(HttpServletRequest request) {
        String login = request.getHeader(HttpHeaders.AUTHORIZATION);
        return login != null && login.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private static boolean comesFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean foreign =
                origin != null && !origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
        return foreign || (site != null && !OF_THIS_SITE.contains(site));
    }

    private static boolean hasSessionCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null && Arrays.stream(cookies).map(Cookie::getName).anyMatch("JSESSIONID"::equals);
    }
}
