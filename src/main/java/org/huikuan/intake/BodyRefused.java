package org.huikuan.intake;

/** The rest of a request is not taken. No failure of ours, so without a stack. */
class BodyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, with the status of HTTP and what the caller is told. */
    enum Reason {
        TOO_LARGE(413, "body-too-large", "The request is larger than the server takes. Split it."),
        TOO_SLOW(408, "body-too-slow", "The request took too long to arrive. Send it again."),
        TOO_MANY(
                429,
                "too-many-bodies",
                "Too many requests arrive from this address at once. Send it again in a moment."),
        LOG_IN(401, "log-in", "Log in with user and password."),
        BUSY(503, "server-busy", "The server is busy with other requests. Send it again in a moment.");

        final int status;
        final String key;
        final String english;

        Reason(int status, String key, String english) {
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
