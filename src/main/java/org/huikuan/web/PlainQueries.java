package org.huikuan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.huikuan.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address whose query has control characters, whoever asks and whatever answers there, the engine's REST
 * included: a database may refuse them with an error of its own, and no list has anything to find by them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PlainQueries extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isBroken(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
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
