package org.huikuan.digest.process;

/** Words shared with {@code send-digests.bpmn}. */
public final class SendDigestsProcess {

    public static final String KEY = "send-digests";

    /** Answer of the sending: every digest of the day has been dealt with. */
    public static final String DONE = "done";

    /** Answer of the sending: the mail server is away, some are to be tried again. */
    public static final String LATER = "later";

    /** Answer of the sending: there is more than one job should do. */
    public static final String MORE = "more";

    private SendDigestsProcess() {}
}
