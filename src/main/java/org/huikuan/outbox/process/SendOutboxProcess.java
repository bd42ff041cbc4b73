package org.huikuan.outbox.process;

/**
 * Words shared with {@code send-outbox.bpmn}. The business key of an instance is the key of its kind of post, by which the
 * model asks and Cockpit tells senders apart.
 */
public final class SendOutboxProcess {

    public static final String KEY = "send-outbox";

    /** Answer of the sending: everything due has been dealt with, or somebody waits for the rest. */
    public static final String DONE = "done";

    /** Answer of the sending: something is to be tried again later, and it is this process that does it. */
    public static final String LATER = "later";

    /** Answer of the sending: there is more than one job should do. */
    public static final String MORE = "more";

    private SendOutboxProcess() {}
}
