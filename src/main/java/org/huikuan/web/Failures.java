package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huikuan.shared.Collisions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** The one place that answers failures: a problem for programs, a page for people. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final String SOON = "2";

    private final Problems problems;
    private final ErrorPage page;
    private final Collisions collisions;

    Failures(Problems problems, ErrorPage page, Collisions collisions) {
        this.problems = problems;
        this.page = page;
        this.collisions = collisions;
    }

    /** Answers nothing to a browser that has gone away meanwhile. */
    @ExceptionHandler(Exception.class)
    @Nullable
    Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        ProblemDetail problem = problems.of(failure, request);
        if (problem.getStatus() >= 500) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        if (problem.getStatus() == HttpStatus.CONFLICT.value() && collisions.isOne(failure)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        return answer(problem, request);
    }

    /** A {@link ModelAndView} for a browser that shows pages, otherwise the problem itself. */
    Object answer(ProblemDetail problem, HttpServletRequest request) {
        if (ErrorPage.isWanted(request)) {
            return page.of(problem, request);
        }
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
