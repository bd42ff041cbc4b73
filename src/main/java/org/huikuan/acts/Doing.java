package org.huikuan.acts;

import org.jspecify.annotations.Nullable;

/**
 * How an act is done.
 *
 * @param by login name of the person
 * @param taskId the engine's id of the task that the act completes; null without one
 */
public record Doing(Way way, String by, @Nullable String taskId) {

    /** Whether the process of the subject goes on by itself when the act is done. */
    public boolean completesTask() {
        return taskId != null;
    }
}
