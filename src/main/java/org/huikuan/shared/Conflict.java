package org.huikuan.shared;

/** The thing has changed since the caller looked; the message says what changed. Answered with 409. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message);
    }
}
