package org.huikuan.letters.process;

/** Words shared with {@code deliver-letters.bpmn}. */
public final class DeliverLettersProcess {

    public static final String KEY = "deliver-letters";

    /** The number of the case, as people write it. */
    public static final String CASE_ID = "caseId";

    public static final String POST_THE_LETTERS = "Task_PostTheLetters";

    public static final String LETTERS_TO_POST_CHANGED = "letters-to-post-changed";

    private DeliverLettersProcess() {}
}
