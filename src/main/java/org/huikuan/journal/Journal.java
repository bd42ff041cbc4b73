package org.huikuan.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What happened. Written in the transaction of the act; who and when come from the current user and the clock. */
public interface Journal {

    /** Writes all entries, in order, with the commit of the transaction: one batch for all acts in it. */
    void write(Collection<JournalEntry> entries);

    /** What happened to the case, and to its account as a whole from the day on; oldest first. */
    List<JournalRecord> ofCase(long accountId, long caseId, LocalDate from);

    /**
     * As {@link #ofCase}, newest first, a page at a time.
     *
     * @param before id of the last entry of the page before; {@link Long#MAX_VALUE} for the first page
     */
    List<JournalRecord> latestOfCase(long accountId, long caseId, LocalDate from, long before, int most);

    default void write(JournalEntry entry) {
        write(List.of(entry));
    }
}
