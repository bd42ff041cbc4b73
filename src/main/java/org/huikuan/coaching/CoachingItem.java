package org.huikuan.coaching;

import java.time.Instant;
import java.time.LocalDate;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What waits for coaching, or did.
 *
 * @param customer name of the customer
 * @param technique code of the technique that was refused; null otherwise
 * @param said what was said at a visit
 * @param wanted which help the person asks for; null when none was asked for
 * @param advice null as long as it waits
 */
public record CoachingItem(
        long id,
        long caseId,
        String customer,
        CoachingCause cause,
        @Nullable String technique,
        String person,
        LocalDate raisedOn,
        @Nullable String said,
        @Nullable String wentWrong,
        @Nullable String doNext,
        @Nullable String wanted,
        @Nullable String advice,
        @Nullable String advisedBy,
        @Nullable Instant advisedAt) {

    public boolean isOpen() {
        return advice == null;
    }

    public String number() {
        return new CaseId(caseId).number();
    }
}
