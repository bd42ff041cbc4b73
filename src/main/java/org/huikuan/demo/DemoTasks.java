package org.huikuan.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tasks of the house as the demo's people find and complete them. */
public interface DemoTasks {

    /** All open tasks, oldest first. */
    List<DemoTask> open();

    /** Completes the task as the person who acts now, through the door that checks every completion. */
    void complete(String taskId, Map<String, @Nullable Object> words);
}
