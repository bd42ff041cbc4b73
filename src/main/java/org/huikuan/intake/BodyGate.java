package org.huikuan.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huikuan.intake.BodyRefused.Reason;
import org.huikuan.security.DoorWords;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost filter: tells the caller why a body was not taken, programs by a problem detail, people by a page. */
class BodyGate extends OncePerRequestFilter {

    private static final String SOON = "5";

    private final DoorWords words;

    BodyGate(DoorWords words) {
        this.words = words;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            refuseEarly(request);
            chain.doFilter(request, response);
        } catch (BodyRefused refused) {
            if (!response.isCommitted()) {
                answer(request, response, refused.reason());
            }
        }
    }

    /** A form that is too large would otherwise be read by nobody, and its sender be told of a missing token. */
    private static void refuseEarly(HttpServletRequest request) {
        if (request.getAttribute(BodyValve.METER) instanceof BodyMeter meter
                && meter.isTooLarge()
                && !BodyValve.isUpload(request.getContentType(), request.getRequestURI())) {
            throw new BodyRefused(Reason.TOO_LARGE);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Reason why) throws IOException {
        response.reset();
        response.setHeader(HttpHeaders.CONNECTION, "close");
        if (why.isForAMoment()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        boolean person = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "")
                .contains(MediaType.TEXT_HTML_VALUE);
        if (person && why == Reason.LOG_IN) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, "/login");
        } else if (person) {
            response.sendError(why.status);
        } else {
            problem(request, response, why);
        }
    }

    private void problem(HttpServletRequest request, HttpServletResponse response, Reason why) throws IOException {
        response.setStatus(why.status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\""
                        + HttpStatus.valueOf(why.status).getReasonPhrase() + "\",\"status\":" + why.status
                        + ",\"detail\":\"" + words.of(request, why.key) + "\"}");
    }
}
