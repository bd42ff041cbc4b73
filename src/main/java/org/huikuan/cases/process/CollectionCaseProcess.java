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

    /** What a stage returns: a promise or a dispute was recorded, nothing more can be done here, the case has ended. */
    public static final String PROMISED = "promised";

    public static final String DISPUTED = "disputed";
    public static final String EXHAUSTED = "exhausted";
    public static final String CLOSED = "closed";

    private CollectionCaseProcess() {}
}
