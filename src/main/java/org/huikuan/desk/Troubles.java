package org.huikuan.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work of the machine that failed and waits for a person. */
public interface Troubles {

    /** The newest first. */
    List<Trouble> newest(int most);

    long count();

    /**
     * A failed job.
     *
     * @param instance process instance, as Cockpit knows it
     * @param key business key: the case's number where it belongs to one
     */
    record Trouble(
            String instance, @Nullable String key, @Nullable String message, Instant since) {

        public String path() {
            return "/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime?tab=incidents-tab";
        }
    }
}
