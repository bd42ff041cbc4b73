package org.huikuan.policies;

import java.time.Instant;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A decision table as it is in force.
 *
 * @param id of its version in the engine
 * @param deployedAt null: the engine does not say
 */
public record PolicyTable(
        String key, int version, String id, @Nullable Instant deployedAt) {

    /** What it is called, for a reader; one of an earlier release that has no name any more by its key. */
    public Sentence named() {
        return named(key);
    }

    /** The table of that key. */
    public static Sentence named(String key) {
        return Sentence.parts(Arg.code("table", key));
    }
}
