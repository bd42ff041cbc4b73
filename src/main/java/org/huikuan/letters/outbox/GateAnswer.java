package org.huikuan.letters.outbox;

import java.time.LocalDate;

/** What the gate says to one letter. Kept with the letter. */
public sealed interface GateAnswer {

    /** One word for it; its sentence is message {@code letters.gate.<word>}. */
    String word();

    /** The sentences of the decision table where one was asked, else empty. */
    String grounds();

    record Go(String word, String grounds) implements GateAnswer {}

    /** @param askOn the day on which it is asked again at the latest */
    record Wait(String word, String grounds, LocalDate askOn) implements GateAnswer {}

    record Never(String word, String grounds) implements GateAnswer {}
}
