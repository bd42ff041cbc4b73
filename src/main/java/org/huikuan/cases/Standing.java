package org.huikuan.cases;

import java.time.LocalDate;

/** The answer to the question: where does the case stand? */
public sealed interface Standing {

    /** The case is open and nothing is overdue any more: it settles now. */
    record Settled() implements Standing {}

    /**
     * The case ended before, and its facts do not ask for anything any more.
     *
     * @param how settled, written off or withdrawn; only the first was paid
     */
    record Ended(CaseStatus how) implements Standing {}

    /** The stage at the stored position is worked. */
    record Work() implements Standing {}

    /**
     * Nothing is done until something happens.
     *
     * @param kind what is waited for; {@link WaitingFor#NONE} for a mere date
     * @param until the day on which the question is asked again at the latest
     */
    record Wait(WaitingFor kind, LocalDate until) implements Standing {}
}
