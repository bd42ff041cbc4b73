package org.huikuan.intake;

/** The rest of a request is not taken. No failure of ours, so without a stack. */
class BodyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, with the status of HTTP and the key of what the caller is told. */
    enum Reason {
        TOO_LARGE(413, "body-too-large"),
        TOO_SLOW(408, "body-too-slow"),
        TOO_MANY(429, "too-many-bodies"),
        LOG_IN(401, "log-in"),
        BUSY(503, "server-busy");

        final int status;
        final String key;

        Reason(int status, String key) {
            this.status = status;
            this.key = key;
        }

        boolean isForAMoment() {
            return this == TOO_MANY || this == BUSY;
        }
    }

    private final Reason reason;

    BodyRefused(Reason reason) {
        super(reason.key, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
