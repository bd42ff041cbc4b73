package org.huikuan.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Who looks at the page; templates know it as {@code reader}.
 *
 * @param user login name; null before the login
 * @param language {@code zh} or {@code en}
 * @param csrf what a request that changes something must carry; null where none is asked for
 * @param trainingDay today on the movable clock; null where the clock cannot be moved
 * @param movesClock whether the buttons of the movable clock are offered
 * @param making {@code playing} while a demo world is being made, {@code failed} when that went wrong; otherwise null
 */
public record Reader(
        @Nullable String user,
        Set<String> groups,
        String language,
        @Nullable CsrfToken csrf,
        @Nullable LocalDate trainingDay,
        @Nullable String making,
        boolean movesClock) {

    public Reader {
        groups = Set.copyOf(groups);
    }

    /** In a world that is ready, whose clock others move. */
    public Reader(
            @Nullable String user,
            Set<String> groups,
            String language,
            @Nullable CsrfToken csrf,
            @Nullable LocalDate trainingDay) {
        this(user, groups, language, csrf, trainingDay, null, false);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }

    public boolean isAdministrator() {
        return isIn("camunda-admin");
    }
}
