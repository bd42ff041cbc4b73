package org.huikuan.cases.process;

/** Names that the model of the reminder call and Java share. */
public final class ReminderCallProcess {

    public static final String KEY = "reminder-call";
    public static final String CALL_THE_CUSTOMER = "Task_CallTheCustomer";

    /** Where the stage begins. */
    public static final String CALL = "call";

    public static final String CALL_AGAIN = "call-again";

    /** The follow-up of a call that is tried again; every other follow-up is the stage's outcome. */
    public static final String AGAIN = "again";

    private ReminderCallProcess() {}
}
