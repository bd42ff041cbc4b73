package org.huikuan.policies;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a table.
 *
 * @param from its first day in the house's zone; null: from the moment it was there
 * @param deployedAt null: the engine does not say
 */
public record PolicyVersion(
        int number, @Nullable LocalDate from, @Nullable Instant deployedAt, VersionState state) {

    public boolean isInForce() {
        return state == VersionState.IN_FORCE;
    }

    public boolean isEarlier() {
        return state == VersionState.EARLIER;
    }
}
