package org.huikuan.journal;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One entry as the journal keeps it.
 *
 * @param onDate the creditor's day
 * @param byUser login name, or {@code system}
 */
public record JournalRecord(
        long id,
        LocalDate onDate,
        Instant at,
        String byUser,
        String what,
        @Nullable Sentence detail,
        @Nullable Sentence grounds) {}
