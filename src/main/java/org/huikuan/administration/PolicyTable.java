package org.huikuan.administration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as it is in force.
 *
 * @param id of its version in the engine
 * @param deployedAt null: the engine does not say
 */
public record PolicyTable(
        String key,
        String name,
        int version,
        String id,
        @Nullable Instant deployedAt) {}
