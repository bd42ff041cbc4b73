package org.huikuan.digest;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One digest of one person and day.
 *
 * @param reason why it was skipped, or what the mail server said
 * @param messageId in angle brackets; the same at every try
 */
public record DigestEntry(
        long id,
        String user,
        LocalDate day,
        DigestState state,
        @Nullable Sentence reason,
        String messageId,
        @Nullable String mailTo,
        @Nullable Instant sentAt) {}
