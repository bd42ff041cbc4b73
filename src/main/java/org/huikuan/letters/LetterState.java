package org.huikuan.letters;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.huikuan.shared.Code;

/** Where a letter stands on its way out of the house. */
public enum LetterState implements Code {
    /** Waits for a manager. */
    FOR_RELEASE,
    /** In the outbox: goes as soon as the gate says yes. */
    QUEUED,
    /** Has left: the mail server took it, or a person posted it. */
    SENT,
    /** Made for print: a person posts it. */
    PRINTED,
    /** A manager does not want it. */
    STRUCK,
    /** Its case has ended, or the facts made it pointless, before it left. */
    CANCELLED,
    /** The mail server refused it for good: a person sends it another way. */
    FAILED;

    /** In the house still: they wait for a manager, the outbox, or a person. */
    public static final Set<LetterState> IN_THE_HOUSE =
            Collections.unmodifiableSet(EnumSet.of(FOR_RELEASE, QUEUED, PRINTED, FAILED));
}
