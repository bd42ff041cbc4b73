package org.huikuan.cases.conduct;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When to contact a customer next.
 *
 * @param at in the creditor's zone; the contact rules allow it
 * @param person by name; null where nobody with that part in a payment is known
 */
public record ContactProposal(LocalDateTime at, @Nullable String person, String becauseZh, String becauseEn) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** {@link #at} as people write it. */
    public String atText() {
        return MINUTE.format(at);
    }
}
