package org.huikuan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.huikuan.shared.input.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address whose query has control characters, whoever asks and whatever answers there, the engine's REST
 * included: a database may refuse them with an error of its own, and no list has anything to find by them. Refuses an
 * address that is written in a roundabout way, too, before anybody takes it for another one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PlainQueries extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isBroken(request.getQueryString()) || isRoundabout(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Parameters inside a path, empty steps and steps back: no link of ours has any. */
    static boolean isRoundabout(String path) {
        return path.indexOf(';') >= 0 || path.contains("//") || (path + "/").matches(".*/\\.{1,2}/.*");
    }

    static boolean isBroken(@Nullable String query) {
        if (query == null || query.indexOf('%') < 0) {
            return false;
        }
        try {
            return PlainText.isBroken(URLDecoder.decode(query, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException halfWritten) {
            return query.contains("%00");
        }
    }
}
