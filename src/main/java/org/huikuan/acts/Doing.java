package org.huikuan.acts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an act is done.
 *
 * @param by login name of the person
 * @param taskId the engine's id of the task that the act completes; null without one
 * @param seen what the form showed when it was opened, by field, see {@link ActForm#seen}
 */
public record Doing(Way way, String by, @Nullable String taskId, Map<String, String> seen) {

    public Doing {
        seen = Map.copyOf(seen);
    }

    /** Whether the process of the subject goes on by itself when the act is done. */
    public boolean completesTask() {
        return taskId != null;
    }
}
