package org.huikuan.legal.process;

/** Names that the model of a statutory deadline and Java share. */
public final class LegalDeadlineProcess {

    public static final String KEY = "legal-deadline";
    public static final String DEADLINE_ID = "deadlineId";
    public static final String DEADLINE_OVER = "deadline-over";
    public static final String MEET_THE_DEADLINE = "Task_MeetTheDeadline";

    private LegalDeadlineProcess() {}
}
