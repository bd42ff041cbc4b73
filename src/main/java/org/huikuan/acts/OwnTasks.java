package org.huikuan.acts;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks of the person who acts now. */
public interface OwnTasks {

    /** Empty when there is no such task, or the person does not see it. */
    Optional<OpenTask> find(String taskId);

    /**
     * The person takes the task of a group.
     *
     * @throws org.huikuan.shared.Refused when somebody else has it, or it is gone
     */
    void claim(String taskId);

    /**
     * Completes the task with what the person wrote, through the same door as every other way.
     *
     * @throws org.huikuan.shared.BadInput naming every wrong field; the task stays open
     * @throws org.huikuan.shared.Refused when the person may not, or it is gone
     */
    void complete(String taskId, Map<String, String> values);

    /**
     * @param key of the task in its model
     * @param name in both languages, as the model has it
     * @param assignee login name; null while it is a group's
     * @param mine whether the person who asks has it
     */
    record OpenTask(
            String id, String key, String name, @Nullable String assignee, boolean mine, Where where) {}
}
