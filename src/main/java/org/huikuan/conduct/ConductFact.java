package org.huikuan.conduct;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps the house from contacting a customer, from the day on which it began.
 *
 * @param person counsel who represents; of other kinds whom it is about, null: everybody at the customer
 * @param until last day on which it holds; null: until somebody ends it
 * @param note how the house knows
 * @param endedOn null as long as nobody has ended it
 */
public record ConductFact(
        long id,
        long accountId,
        ConductFactKind kind,
        @Nullable String person,
        LocalDate since,
        @Nullable LocalDate until,
        String note,
        LocalDate recordedOn,
        String recordedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String endNote) {

    public boolean isInForce(LocalDate day) {
        return endedOn == null && !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether it is about contacts with this person. @param name null when nobody in particular is meant */
    public boolean isAbout(@Nullable String name) {
        return person == null || kind == ConductFactKind.COUNSEL_REPRESENTS || person.equals(name);
    }

    /** Whether this is counsel who represents the customer. */
    public boolean isCounsel(@Nullable String name) {
        return kind == ConductFactKind.COUNSEL_REPRESENTS && person != null && person.equals(name);
    }

    public ConductFact withId(long newId) {
        return new ConductFact(
                newId, accountId, kind, person, since, until, note, recordedOn, recordedBy, endedOn, endedBy, endNote);
    }
}
