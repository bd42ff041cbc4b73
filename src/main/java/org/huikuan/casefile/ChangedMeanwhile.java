package org.huikuan.casefile;

import java.util.List;
import org.huikuan.journal.JournalRecord;
import org.huikuan.shared.Conflict;

/** Others have acted on the case since the person opened the form; nothing was changed. */
public class ChangedMeanwhile extends Conflict {

    private static final long serialVersionUID = 1L;

    private final transient List<JournalRecord> changes;

    ChangedMeanwhile(List<JournalRecord> changes) {
        super("same-moment");
        this.changes = List.copyOf(changes);
    }

    /** Newest first. */
    public List<JournalRecord> changes() {
        return changes;
    }
}
