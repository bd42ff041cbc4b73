package org.huikuan.shared;

/** There is no such thing, or the caller may not know of it. Answered with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message);
    }
}
