package org.huikuan.administration.backup;

/** A backup or restore that must not go on; the message says why and what to do. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String why) {
        super(why);
    }
}
