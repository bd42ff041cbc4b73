package org.huikuan.legal.process;

/** Names that the model of legal action and Java share. */
public final class LegalActionProcess {

    public static final String KEY = "legal-action";
    public static final String REVIEW_THE_FILE = "Task_ReviewTheFile";
    public static final String COMPLETE_THE_FILE = "Task_CompleteTheFile";
    public static final String CHOOSE_THE_ROUTE = "Task_ChooseTheRoute";
    public static final String FILE_THE_CLAIM = "Task_FileTheClaim";
    public static final String RECORD_THE_RULING = "Task_RecordTheRuling";
    public static final String ENFORCE = "Task_Enforce";
    public static final String APPROVE_THE_WRITE_OFF = "Task_ApproveTheWriteOff";

    private LegalActionProcess() {}
}
