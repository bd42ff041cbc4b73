package org.huikuan.runs;

import java.util.List;
import org.huikuan.cases.daily.DailyWork.Uncovered;
import org.huikuan.shared.Sentence;

/** What a run could not do, and what its proof found missing. */
public interface RunFindings {

    void fault(long runId, long accountId, Sentence why);

    /** Replaces what an earlier attempt at the proof had found. */
    void uncovered(long runId, List<Uncovered> items);

    List<RunFault> faults(long runId, int atMost);

    List<UncoveredItem> exceptions(long runId, int atMost);
}
