package org.huikuan.telemetry;

/** What the engine tells about its jobs. */
public interface EngineFigures {

    /** Whether this node takes jobs. */
    boolean takesJobs();

    /** Jobs that may run now, whether somebody works on them or not. */
    long jobsWaiting();

    /** Jobs that failed too often and wait for a person. */
    long jobsFailed();
}
