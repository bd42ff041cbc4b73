package org.huikuan.cases.process;

/** Names that the model of the case and Java share. */
public final class CollectionCaseProcess {

    public static final String KEY = "collection-case";
    public static final String CASE_ID = "caseId";
    public static final String CASE_CHANGED = "case-changed";
    public static final String CASE_CLOSED = "case-closed";

    /** Answers to the question where the case stands. */
    public static final String WORK = "work";

    public static final String WAIT = "wait";
    public static final String END = "end";

    private CollectionCaseProcess() {}
}
