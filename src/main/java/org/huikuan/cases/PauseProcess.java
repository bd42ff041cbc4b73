package org.huikuan.cases;

/**
 * The process that runs for each pause of a kind beside the case.
 *
 * @param key its model
 * @param variable in which it gets the id of the pause, beside {@code caseId}
 * @param closed the message by which it ends
 * @param letter stands before the pause's id in the business key, after the case's number
 * @param callsCustomer whether it plans calls: it begins anew when the case begins or ends a wait without calls
 */
public record PauseProcess(String key, String variable, String closed, String letter, boolean callsCustomer) {

    /** What it is told of a change. */
    public enum Turn {
        BEGINS,
        ENDS,
        /** It finds out by itself. */
        NOTHING
    }
}
