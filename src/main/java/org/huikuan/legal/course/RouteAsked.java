package org.huikuan.legal.course;

/**
 * What the table of legal means wants to know; what the ledger does not know a person has written.
 *
 * @param preserved whether a pre-suit preservation was applied for
 * @param limitationDays the fewest left of any item
 * @param evidence score from 0 to 100
 * @param inCourt whether a court or arbitration body has the claim
 * @param amount overdue and undisputed, in yuan
 */
record RouteAsked(
        boolean insolvent,
        boolean notarised,
        boolean assetFlight,
        boolean preserved,
        boolean arbitrationClause,
        boolean security,
        boolean smeClaim,
        boolean complaintAgreed,
        long limitationDays,
        int evidence,
        boolean disputed,
        boolean serviceable,
        boolean owesNothing,
        boolean inCourt,
        long amount) {

    RouteAsked about(long of) {
        return new RouteAsked(
                insolvent,
                notarised,
                assetFlight,
                preserved,
                arbitrationClause,
                security,
                smeClaim,
                complaintAgreed,
                limitationDays,
                evidence,
                disputed,
                serviceable,
                owesNothing,
                inCourt,
                of);
    }
}
