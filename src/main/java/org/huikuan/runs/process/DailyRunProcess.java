package org.huikuan.runs.process;

/** The words that daily-run, daily-run-slice and Java share. */
public final class DailyRunProcess {

    public static final String KEY = "daily-run";
    public static final String SLICE_KEY = "daily-run-slice";
    public static final String TIMER_KEY = "daily-run-timer";

    public static final String RUN_ID = "runId";
    public static final String SLICE_ID = "sliceId";

    public static final String MESSAGE_SLICES_DONE = "slices-done";

    private DailyRunProcess() {}

    public static String businessKey(long runId) {
        return "run-" + runId;
    }

    public static String businessKey(long runId, long sliceId) {
        return businessKey(runId) + "-slice-" + sliceId;
    }

    /** The run a business key of either process belongs to. */
    public static long runOf(String businessKey) {
        return Long.parseLong(businessKey.split("-", -1)[1]);
    }
}
