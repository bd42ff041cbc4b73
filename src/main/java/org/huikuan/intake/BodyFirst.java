package org.huikuan.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huikuan.intake.BodyRefused.Reason;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * After the login: takes the whole body first and only then one of the places of work. A slow sender so keeps a thread
 * that has many sisters, never a place that others wait for. The places are fewer than the connections to the database,
 * since a request at work may need a second one.
 */
class BodyFirst extends OncePerRequestFilter {

    private static final long PATIENCE_SECONDS = 60;

    private final Semaphore places;

    BodyFirst(int atWork) {
        this.places = new Semaphore(atWork, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/webjars/")
                || path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.equals("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest whole = read(request);
        takeAPlace();
        try {
            chain.doFilter(whole, response);
        } finally {
            places.release();
        }
    }

    private void takeAPlace() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BodyRefused(Reason.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BodyRefused(Reason.BUSY);
        }
    }

    private static HttpServletRequest read(HttpServletRequest request) throws IOException {
        if (!(request.getAttribute(BodyValve.METER) instanceof BodyMeter)) {
            return request;
        }
        boolean engine = BodyValve.isForTheEngine(request.getRequestURI());
        if (BodyValve.isUpload(request.getContentType(), request.getRequestURI())) {
            readFiles(request);
            return request;
        }
        if (!engine && isForm(request)) {
            request.getParameterMap();
            return request;
        }
        return new WholeRequest(request, request.getInputStream().readAllBytes());
    }

    private static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && Objects.requireNonNullElse(request.getContentType(), "")
                        .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** What is wrong with a file is said by whoever wants it. */
    private static void readFiles(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
        } catch (ServletException | IllegalStateException e) {
            return;
        }
    }
}
