package org.huikuan.cases;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of our tasks may say. The engine's door asks it before a task is completed; what a person wrote is
 * recorded here as an act and never becomes a variable. Each module has a bean of its own for its tasks.
 */
public interface TaskForms {

    boolean knows(String taskDefinitionKey);

    /** Names of the variables the form declares. */
    Set<String> fields(String taskDefinitionKey);

    /**
     * Records the act in the completing transaction, before the engine completes the task.
     *
     * @param scope the task's variables that name what it is about: caseId, promiseId and whatever else ends in Id
     * @param values what the person wrote
     * @throws org.huikuan.shared.BadInput naming every wrong field; the task stays open
     */
    void accept(
            String taskDefinitionKey,
            String taskId,
            Map<String, @Nullable Object> scope,
            Map<String, @Nullable Object> values);
}
