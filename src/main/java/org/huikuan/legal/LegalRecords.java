package org.huikuan.legal;

import java.util.List;
import java.util.Optional;

/** The rows of what legal staff recorded. */
public interface LegalRecords {

    /** @return the record with its id */
    <R extends Record & LegalRecord> R add(R record);

    /** Writes the record over the row of its id. */
    <R extends Record & LegalRecord> void replace(R record);

    /** All of a kind that belong to the case, the oldest first. */
    <R extends Record & LegalRecord> List<R> of(Class<R> kind, long caseId);

    <R extends Record & LegalRecord> Optional<R> find(Class<R> kind, long id);

    /** Deadlines that run, of all cases. */
    List<LegalRecord.Deadline> openDeadlines();

    /** The newest of a kind. */
    default <R extends Record & LegalRecord> Optional<R> latest(Class<R> kind, long caseId) {
        List<R> all = of(kind, caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
