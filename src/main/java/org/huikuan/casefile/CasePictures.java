package org.huikuan.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paths of cases through their models, as the engine's history has them. Whether one may look was asked before. */
public interface CasePictures {

    /**
     * All processes with these business keys, running and ended, the oldest first; with a fixed number of statements,
     * and at most the newest few hundred processes.
     */
    List<Run> runsOf(Collection<String> businessKeys);

    /** The model as it was deployed, XML of BPMN 2.0. */
    String modelOf(String definition);

    /**
     * One process.
     *
     * @param definition which version of the model it runs by
     * @param process key of the model, for example {@code visit}
     * @param parent the process whose call activity started it; null when it stands for itself
     * @param to when it ended; null while it runs
     * @param path in the order in which it was walked
     */
    record Run(
            String id,
            String definition,
            String process,
            String businessKey,
            @Nullable String parent,
            Instant from,
            @Nullable Instant to,
            List<Step> path,
            List<Timer> timers,
            List<String> troubled) {}

    /**
     * An element of the model that was reached.
     *
     * @param to when it was left; null where the process stands
     * @param cancelled left without being done
     * @param called the process that a call activity started
     */
    record Step(
            String activity,
            Instant from,
            @Nullable Instant to,
            boolean cancelled,
            @Nullable String called) {}

    /** A timer that is set. @param on when it fires */
    record Timer(String activity, Instant on) {}
}
