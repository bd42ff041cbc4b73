package org.huikuan.digest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One digest of one person and day.
 *
 * @param state {@code waiting}, {@code sent}, {@code skipped} or {@code refused}
 * @param reason why it was skipped (a word of {@code digest.reason.}), or what the mail server said
 * @param messageId in angle brackets; the same at every try
 */
public record DigestEntry(
        long id,
        String user,
        LocalDate day,
        String state,
        @Nullable String reason,
        String messageId,
        @Nullable String mailTo,
        @Nullable Instant sentAt) {}
