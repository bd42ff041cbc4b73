package org.huikuan.journal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened. Written in the transaction of the act; who and when come from the current user and the clock. */
public interface Journal {

    /** Writes all entries, in order, with the commit of the transaction: one batch for all acts in it. */
    void write(Collection<JournalEntry> entries);

    /**
     * What happened to the case, and to its account as a whole while it was open; oldest first.
     *
     * @param until the day on which it was closed; null: it is open
     */
    List<JournalRecord> ofCase(long accountId, long caseId, LocalDate from, @Nullable LocalDate until);

    /**
     * As {@link #ofCase}, newest first, a page at a time.
     *
     * @param before id of the last entry of the page before; {@link Long#MAX_VALUE} for the first page
     */
    List<JournalRecord> latestOfCase(
            long accountId, long caseId, LocalDate from, @Nullable LocalDate until, long before, int most);

    default void write(JournalEntry entry) {
        write(List.of(entry));
    }
}
