package org.huikuan.legal.course;

import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What the table of legal means wants to know and the ledger does not.
 *
 * @param evidence score from 0 to 100
 * @param arbitrationClause whether there is one that is valid; null: as the contracts on record say
 */
public record RouteFacts(
        @Nullable Integer evidence,
        boolean notarised,
        boolean assetFlight,
        @Nullable Boolean arbitrationClause,
        boolean security,
        boolean smeClaim,
        boolean complaintAgreed,
        boolean serviceable,
        boolean owesNothing) {

    private static final int BEST = 100;

    public void check(FormInput mistakes) {
        if (evidence != null && (evidence < 0 || evidence > BEST)) {
            mistakes.wrong("evidence", "no-score", evidence);
        }
    }
}
