package org.huikuan.intake;

import org.springframework.http.HttpStatus;

/** The rest of a request is not taken. No failure of ours, so without a stack. */
class BodyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, with what the caller is told. */
    enum Reason {
        TOO_LARGE(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "body-too-large",
                "The request is larger than the server takes. Split it."),
        TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "body-too-slow", "The request took too long to arrive. Send it again."),
        TOO_MANY(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-bodies",
                "Too many requests arrive from this address at once. Send it again in a moment."),
        LOG_IN(HttpStatus.UNAUTHORIZED, "log-in", "Log in with user and password."),
        BUSY(
                HttpStatus.SERVICE_UNAVAILABLE,
                "server-busy",
                "The server is busy with other requests. Send it again in a moment.");

        final HttpStatus status;
        final String key;
        final String english;

        Reason(HttpStatus status, String key, String english) {
            this.status = status;
            this.key = key;
            this.english = english;
        }

        boolean isForAMoment() {
            return this == TOO_MANY || this == BUSY;
        }
    }

    private final Reason reason;

    BodyRefused(Reason reason) {
        super(reason.english, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
