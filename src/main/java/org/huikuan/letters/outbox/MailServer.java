package org.huikuan.letters.outbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mail server that takes the letters, where there is one. */
public interface MailServer {

    /** Empty while none is configured: mails wait. */
    Optional<Address> address();

    /**
     * How to reach it.
     *
     * @param username null: no login
     * @param from sender of letters whose creditor names none
     */
    record Address(
            String host,
            int port,
            @Nullable String username,
            @Nullable String password,
            MailSettings.Security security,
            String from) {}
}
