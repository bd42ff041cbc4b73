package org.huikuan.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task of the engine.
 *
 * @param name label and case number
 * @param due null when the task has no last day
 */
public record DeskTask(
        String id,
        String name,
        @Nullable String assignee,
        @Nullable Instant due) {

    /** Where the person does it. */
    public String path() {
        return "/camunda/app/tasklist/default/#/?task=" + id;
    }
}
