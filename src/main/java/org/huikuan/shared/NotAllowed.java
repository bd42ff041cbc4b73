package org.huikuan.shared;

/** The caller's role or team does not allow this. Answered with 403. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotAllowed(String message) {
        super(message);
    }
}
