package org.huikuan.legal;

/** The steps of legal action, in the words of positions and of the model. */
public final class LegalStep {

    public static final String REVIEW = "review";
    public static final String COMPLETE_FILE = "complete-file";
    public static final String LETTER = "letter";
    public static final String ANSWER = "answer";
    public static final String ROUTE = "route";
    public static final String FILE = "file";
    public static final String RULING = "ruling";
    public static final String ENFORCE = "enforce";
    public static final String WRITE_OFF = "write-off";

    /** Nothing more can be done for now: the stage is exhausted and the move table decides. */
    public static final String WATCH = "watch";

    private LegalStep() {}
}
