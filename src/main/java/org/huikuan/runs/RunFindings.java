package org.huikuan.runs;

import java.util.List;
import org.huikuan.cases.DailyWork.Uncovered;

/** What a run could not do, and what its proof found missing. */
public interface RunFindings {

    /** The message is cut to what the table takes. */
    void fault(long runId, long accountId, String message);

    /** Replaces what an earlier attempt at the proof had found. */
    void uncovered(long runId, List<Uncovered> items);

    List<RunFault> faults(long runId, int atMost);

    List<UncoveredItem> exceptions(long runId, int atMost);
}
