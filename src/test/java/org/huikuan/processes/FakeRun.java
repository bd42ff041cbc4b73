package org.huikuan.processes;

import java.util.ArrayList;
import java.util.List;

/** Answers for {@code dailyRun} as the test dictates them; remembers what was asked of it. */
public class FakeRun {

    int slices = 2;
    Script<Boolean> done = Script.of(true);
    final List<String> asked = new ArrayList<>();

    public int startMissedDays() {
        asked.add("startMissedDays");
        return 0;
    }

    public int cutIntoSlices(Long runId) {
        asked.add("cutIntoSlices " + runId);
        return slices;
    }

    public boolean allSlicesDone(Long runId) {
        asked.add("allSlicesDone " + runId);
        return done.next();
    }

    public int prove(Long runId) {
        asked.add("prove " + runId);
        return 0;
    }

    public void workSlice(Long sliceId) {
        asked.add("workSlice " + sliceId);
    }

    public void sliceDone(Long sliceId) {
        asked.add("sliceDone " + sliceId);
    }
}
