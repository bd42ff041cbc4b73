package org.huikuan.conduct;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huikuan.shared.Arg;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the contact rules say of a contact.
 *
 * @param from when it will be allowed, to the half hour; null when it is allowed, or time alone will not allow it
 */
public record Permission(
        PlannedContact contact,
        boolean allowed,
        boolean exception,
        @Nullable RedLine redLine,
        String rule,
        Answer<?> answer,
        @Nullable LocalDateTime from) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** {@link #from} as people write it. */
    public @Nullable String fromText() {
        return from == null ? null : MINUTE.format(from);
    }

    public Arg because() {
        return answer.because();
    }

    /** Whether somebody who says why may do it all the same. */
    public boolean allowsWith(@Nullable String reason) {
        return allowed || exception && reason != null;
    }
}
