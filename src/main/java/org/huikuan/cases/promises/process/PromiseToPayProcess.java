package org.huikuan.cases.promises.process;

/** Names that the model of a promise and Java share. */
public final class PromiseToPayProcess {

    public static final String KEY = "promise-to-pay";
    public static final String PROMISE_ID = "promiseId";
    public static final String PROMISE_CLOSED = "promise-closed";
    public static final String CONFIRM_THE_PAYMENT = "Task_ConfirmThePayment";

    private PromiseToPayProcess() {}
}
