package org.huikuan.cases.disputes.web;

import java.time.LocalDate;
import org.huikuan.cases.disputes.Dispute;
import org.jspecify.annotations.Nullable;

/** A dispute as the API shows it. */
public record DisputeView(
        long id,
        String caseNumber,
        String state,
        boolean whole,
        int level,
        String reason,
        @Nullable String owner,
        LocalDate openedOn,
        LocalDate answerBy,
        @Nullable LocalDate escalatedOn,
        @Nullable LocalDate resolvedOn,
        @Nullable LocalDate creditBy,
        @Nullable String resolution,
        String recordedBy,
        @Nullable String note) {

    static DisputeView of(Dispute d) {
        return new DisputeView(
                d.id(),
                d.caseId().number(),
                d.state().code(),
                d.whole(),
                d.level(),
                d.reason().code(),
                d.owner(),
                d.openedOn(),
                d.answerBy(),
                d.escalatedOn(),
                d.resolvedOn(),
                d.creditBy(),
                d.resolution(),
                d.recordedBy(),
                d.note());
    }
}
