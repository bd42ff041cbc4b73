package org.huikuan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.huikuan.security.DoorWords;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shut until tables, models and rights stand: whoever comes earlier is told to come again, page, API, engine's REST and
 * its web applications alike. The server listens before that, so that whoever watches it sees it live.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartGate extends OncePerRequestFilter {

    private static final String SECONDS = "3";
    private static final String HEALTH = "/actuator/health";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="refresh" content="3">\
            <title>回款 Huikuan</title></head><body><p>系统正在启动，页面稍后自动打开。</p>\
            <p lang="en">The application is starting; this page opens by itself in a moment.</p></body></html>
            """;

    private final DoorWords words;
    private volatile boolean open;

    StartGate(DoorWords words) {
        this.words = words;
    }

    /** After jobs have begun, before anybody moves the clock: a request that moves it must find them begun. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void open(AvailabilityChangeEvent<ReadinessState> event) {
        if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            open = true;
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return open || path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean page = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter().write(page ? PAGE : problem(request));
    }

    private String problem(HttpServletRequest request) {
        String detail = words.of(request, "starting");
        return "{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"" + detail
                + "\"}";
    }
}
