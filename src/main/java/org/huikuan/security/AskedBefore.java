package org.huikuan.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The page that somebody asked for before the login, kept in the person's own browser: the server remembers nothing of
 * people it does not know. It is an address of this house and no more, whatever stands in the cookie.
 */
class AskedBefore implements RequestCache {

    static final String COOKIE = "HUIKUAN-ASKED";
    private static final int LONGEST = 1000;
    private static final long SECONDS = 600;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String address = addressOf(request);
        boolean page = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains(MediaType.TEXT_HTML_VALUE);
        if (HttpMethod.GET.matches(request.getMethod()) && page && isOfThisHouse(address)) {
            String value = URLEncoder.encode(address, StandardCharsets.UTF_8);
            addCookie(request, response, value, SECONDS);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return asked(request).map(SimpleSavedRequest::new).orElse(null);
    }

    private static String addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /**
     * Asked for every request: once the page is there it is forgotten. Nothing of the earlier request but its address is
     * kept, so there is nothing to put in its place.
     */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (asked(request).filter(addressOf(request)::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        addCookie(request, response, "", 0);
    }

    private static Optional<String> asked(HttpServletRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> decoded(cookie.getValue()))
                .filter(AskedBefore::isOfThisHouse)
                .findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** A path, neither {@code //other.example} nor {@code /\other.example}, and of printable characters. */
    private static boolean isOfThisHouse(String address) {
        return address.length() <= LONGEST
                && address.matches("/(?![/\\\\])[\\x21-\\x7e]*")
                && address.indexOf('\\') < 0;
    }

    private static void addCookie(
            HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(seconds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
