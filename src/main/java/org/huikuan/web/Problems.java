package org.huikuan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Collisions;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotAllowed;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Says what went wrong as a problem (RFC 9457), in words and language of the caller; what is our own fault stays in the
 * log.
 */
@Component
class Problems {

    /** Request attribute and property: what is wrong, field by field. */
    static final String ERRORS = "errors";

    private final RefusalWords refusals;
    private final AskedLanguage language;
    private final Collisions collisions;

    Problems(RefusalWords refusals, AskedLanguage language, Collisions collisions) {
        this.refusals = refusals;
        this.language = language;
        this.collisions = collisions;
    }

    ProblemDetail of(Throwable failure, HttpServletRequest request) {
        ProblemDetail problem = describe(failure, languageOf(request));
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    private Locale languageOf(HttpServletRequest request) {
        return ErrorPage.isWanted(request) ? RequestContextUtils.getLocale(request) : language.of(request);
    }

    private ProblemDetail describe(Throwable failure, Locale asked) {
        if (failure instanceof BadInput bad) {
            ProblemDetail problem = bad(bad.errors(), asked);
            if (bad.line() != null) {
                problem.setProperty("line", bad.line());
            }
            return problem;
        }
        if (failure instanceof Refused refused) {
            return keyed(
                    ProblemDetail.forStatusAndDetail(statusOf(refused), refusals.of(refused, asked)), refused.key());
        }
        return ofTheFramework(failure, asked);
    }

    private static HttpStatus statusOf(Refused refused) {
        if (refused instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        return refused instanceof NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
    }

    private ProblemDetail ofTheFramework(Throwable failure, Locale asked) {
        List<FieldError> errors = InputErrors.of(failure);
        if (!errors.isEmpty()) {
            return bad(errors, asked);
        }
        if (failure instanceof AccessDeniedException) {
            return problem(HttpStatus.FORBIDDEN, "other-role", asked);
        }
        if (collisions.isOne(failure)) {
            return problem(HttpStatus.CONFLICT, "same-thing", asked);
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return problem(HttpStatus.PAYLOAD_TOO_LARGE, "upload-too-large", asked);
        }
        if (failure instanceof ErrorResponse response) {
            return response.getBody();
        }
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "our-fault", asked);
    }

    private ProblemDetail problem(HttpStatus status, String key, Locale asked) {
        return keyed(ProblemDetail.forStatusAndDetail(status, refusals.of(key, asked)), key);
    }

    /** Programs know a refusal by its key, whatever the language. */
    private static ProblemDetail keyed(ProblemDetail problem, @Nullable String key) {
        if (key != null) {
            problem.setProperty("key", key);
        }
        return problem;
    }

    private ProblemDetail bad(List<FieldError> errors, Locale asked) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "input", asked);
        problem.setProperty(
                ERRORS,
                errors.stream()
                        .map(e -> new Wrong(e.field(), refusals.of(e, asked), e.key()))
                        .toList());
        return problem;
    }

    /**
     * What the caller is told of a {@link FieldError}.
     *
     * @param key of the reason, whatever the language
     */
    public record Wrong(
            String field,
            String reason,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String key) {}
}
