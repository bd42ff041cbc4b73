package org.huikuan.letters.outbox;

import java.time.LocalDate;
import org.huikuan.shared.Sentence;

/** What the gate says to one letter. Kept with the letter. */
public sealed interface GateAnswer {

    /** One word for it; its sentence is message {@code code.gate.<word>}. */
    String word();

    /** That of the table's rule where one was asked; says nothing otherwise. */
    Sentence grounds();

    record Go(String word, Sentence grounds) implements GateAnswer {

        Go(String word) {
            this(word, Sentence.parts());
        }
    }

    /** @param askOn the day on which it is asked again at the latest */
    record Wait(String word, Sentence grounds, LocalDate askOn) implements GateAnswer {

        Wait(String word, LocalDate askOn) {
            this(word, Sentence.parts(), askOn);
        }
    }

    record Never(String word, Sentence grounds) implements GateAnswer {

        Never(String word) {
            this(word, Sentence.parts());
        }
    }
}
