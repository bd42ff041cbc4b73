package org.huikuan.runs.process;

import org.huikuan.runs.DailyRuns;
import org.huikuan.runs.RunCourse;
import org.huikuan.runs.SliceWork;
import org.springframework.stereotype.Component;

/** What daily-run-timer, daily-run and daily-run-slice may call. */
@Component("dailyRun")
public class DailyRunSteps {

    private final DailyRuns runs;
    private final RunCourse course;
    private final SliceWork sliceWork;

    DailyRunSteps(DailyRuns runs, RunCourse course, SliceWork sliceWork) {
        this.runs = runs;
        this.course = course;
        this.sliceWork = sliceWork;
    }

    public int startMissedDays() {
        return runs.startMissedDays();
    }

    public int cutIntoSlices(Long runId) {
        return course.cut(runId);
    }

    public boolean allSlicesDone(Long runId) {
        return course.allSlicesDone(runId);
    }

    public int prove(Long runId) {
        return course.prove(runId);
    }

    public void workSlice(Long sliceId) {
        sliceWork.work(sliceId);
    }

    public void sliceDone(Long sliceId) {
        course.sliceDone(sliceId);
    }
}
