package org.huikuan.debtors;

import java.time.LocalDate;

/**
 * Something that was heard or seen of a debtor, from a lawful source.
 *
 * @param heardOn the day on which it was heard or seen
 * @param countsUntil last day on which it counts
 */
public record Intelligence(
        long id,
        long accountId,
        SourceClass source,
        Reliability reliability,
        Credibility credibility,
        IntelligenceMatter matter,
        LocalDate heardOn,
        LocalDate countsUntil,
        String content,
        LocalDate recordedOn,
        String recordedBy) {

    /** What has expired is shown and counts no more. */
    public boolean counts(LocalDate today) {
        return !countsUntil.isBefore(today);
    }

    /** Both grades as people write them, {@code B2}. */
    public String grade() {
        return reliability.code() + credibility.code();
    }

    public Intelligence withId(long newId) {
        return new Intelligence(
                newId,
                accountId,
                source,
                reliability,
                credibility,
                matter,
                heardOn,
                countsUntil,
                content,
                recordedOn,
                recordedBy);
    }
}
