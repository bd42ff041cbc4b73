package org.huikuan.runs;

import java.util.Collection;
import java.util.Set;

/** What the daily run tells its processes. */
public interface RunFlow {

    /** The run begins: its process starts and cuts it into slices. */
    void started(long runId);

    /** The slices are cut: a process instance of its own for each, so that they spread over cores and nodes. */
    void cut(long runId, Collection<Long> sliceIds);

    /** The last slice is done: the run's process goes on to the proof. */
    void slicesDone(long runId);

    /** Those of the runs that stand still with an incident, in the run's own process or in a slice's. */
    Set<Long> stuck(Collection<Long> runIds);
}
