package org.huikuan.journal;

import java.util.Collection;
import java.util.List;

/** Writes what happened, in the transaction of the act; who and when come from the current user and the clock. */
public interface Journal {

    /** Writes all entries as one batch, in order. */
    void write(Collection<JournalEntry> entries);

    default void write(JournalEntry entry) {
        write(List.of(entry));
    }
}
