package org.huikuan.cases.ladder;

import java.util.EnumSet;
import java.util.Set;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.promises.Promise;
import org.huikuan.cases.promises.PromiseForm;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.Letters;
import org.springframework.stereotype.Component;

/** Whether a case has brought proof of a demand, or of the debt, that interrupts the limitation period. */
@Component
class Proofs {

    private static final Set<LetterCode> DEMANDS =
            EnumSet.of(LetterCode.L01, LetterCode.L03, LetterCode.L04, LetterCode.L05, LetterCode.L06, LetterCode.L07);

    private final Letters letters;

    Proofs(Letters letters) {
        this.letters = letters;
    }

    /** A demand has left the house, or the customer has promised in writing. */
    boolean isProved(CaseFacts now) {
        return now.pauses(Promise.class).stream().anyMatch(p -> p.form() != PromiseForm.ORAL)
                || letters.ofCase(now.kase().id().value()).stream()
                        .anyMatch(l -> l.leftOn() != null && DEMANDS.contains(l.code()));
    }
}
