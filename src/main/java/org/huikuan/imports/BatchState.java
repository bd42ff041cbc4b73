package org.huikuan.imports;

import java.util.EnumSet;
import java.util.Set;
import org.huikuan.shared.Code;

/** Where an imported file stands. */
public enum BatchState implements Code {
    RUNNING,
    DONE,
    FAILED,
    /** A list of open items that would close so much that a person is asked first. */
    AWAITING_CONFIRMATION,
    UNDOING,
    UNDONE,
    /** A person looked at a list that waited, and gave it up. */
    DISCARDED;

    /** How an import itself goes ({@code import_batch.state}); what a person did with it later is kept beside it. */
    static final Set<BatchState> OF_THE_IMPORT = EnumSet.range(RUNNING, AWAITING_CONFIRMATION);
}
