package org.huikuan.letters;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a letter stands on its way out of the house. */
public enum LetterState {
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

    /** The word that tables and the API use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a word that is none of them */
    public static LetterState of(String code) {
        for (var value : values()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no LetterState");
    }
}
