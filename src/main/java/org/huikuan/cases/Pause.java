package org.huikuan.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.huikuan.cases.loop.StandingRule;

/**
 * Something by which the collection of an account rests, wholly or in part: a promise, a dispute, a hold. The standing of
 * a case is the strongest pause in force ({@link StandingRule}). Each kind is a package of its own below this one, with a
 * {@link PauseKind} that Spring finds; nothing here knows which kinds there are.
 */
public interface Pause {

    /** The word of its kind, the same as {@link PauseKind#key}. */
    String kind();

    long id();

    /** Whether it works on that day. */
    boolean isInForce(LocalDate today);

    Effect effect();

    /** Ids of the invoices it is about; none: the whole account. */
    Set<Long> invoices();

    default boolean isAbout(long invoiceId) {
        return invoices().contains(invoiceId);
    }

    /** How much of the invoice is kept out of the demand; asked only where the effect is {@link Effect#LOWERS}. */
    default BigDecimal keptOut(long invoiceId) {
        return BigDecimal.ZERO;
    }

    /** What a case waits for that rests because of it. */
    WaitingFor waitingFor();

    /** Among pauses of like effect the stronger one says what the case waits for; any number, promises are at 10. */
    int strength();

    /** The day on which a case that waits for it is looked at again, at the latest; later than today. */
    LocalDate againOn(LocalDate today);

    /** What was waited for did not come in full, as its upkeep has found: the move table says what follows. */
    default boolean isMissed() {
        return false;
    }

    /** The customer's word was broken: it counts against what the customer promises next. */
    default boolean isBroken() {
        return false;
    }

    /** What it does to the demand, in the order of strength: the first effect that leaves nothing to do decides. */
    enum Effect {
        /** All acts for the account stop, whatever it owes. */
        STOPS_ALL,
        /** Its invoices stay out of the demand as a whole. */
        HOLDS,
        /** A part of each of its invoices stays out of the demand. */
        LOWERS,
        /** Its invoices are owed all the same and count as demandable, but nobody asks for them meanwhile. */
        COVERS;

        /** Whether an invoice that it is about stays out of the demand as a whole. */
        boolean takesWhole() {
            return this == STOPS_ALL || this == HOLDS;
        }

        /** Whether it takes anything out of the demand. */
        public boolean takesOut() {
            return this != COVERS;
        }
    }
}
