package org.huikuan.backup;

/** A backup or restore that must not go on; the message says why and what to do. */
final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String why) {
        super(why);
    }
}
