package org.huikuan.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open tasks of processes, as the engine has them. */
public interface OpenTasks {

    /** Those of all processes with these business keys, the earliest due first, with one statement. */
    List<OpenTask> of(Collection<String> businessKeys);

    /**
     * A task somebody has to do.
     *
     * @param name bilingual, since models cannot follow the reader
     * @param assignee login name; null while it is offered to a group
     * @param due when it should be done; null when nothing was said
     */
    record OpenTask(
            String id,
            String definitionKey,
            String name,
            @Nullable String assignee,
            @Nullable Instant due) {}
}
