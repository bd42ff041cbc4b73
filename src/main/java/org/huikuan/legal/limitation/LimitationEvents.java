package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes what people know about the limitation of items. */
public interface LimitationEvents {

    /**
     * What happened to items of a case.
     *
     * @param until last day of a procedure or obstacle; null while it lasts, or for a single day
     * @param documentId the paper of the file that proves it; null: weak
     */
    record Entry(
            long accountId,
            long caseId,
            String kind,
            LocalDate on,
            @Nullable LocalDate until,
            @Nullable Long documentId,
            String note,
            String byUser,
            LocalDate recordedOn) {}

    long add(Entry entry, Collection<Long> invoiceIds);

    /** A procedure or obstacle is over. @return false when the case has no such event that still lasts */
    boolean end(long caseId, long eventId, LocalDate until);
}
