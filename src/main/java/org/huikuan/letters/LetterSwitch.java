package org.huikuan.letters;

import java.util.Optional;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LetterMode;

/** The creditor's switch for letters: off, for release, automatic (design 4, going live). */
final class LetterSwitch {

    private LetterSwitch() {}

    /** The state in which a letter begins its way; empty when the creditor sends none. */
    static Optional<LetterState> beginning(Creditor creditor, LetterCode code) {
        if (creditor.letters() == LetterMode.OFF) {
            return Optional.empty();
        }
        boolean waits = code.isBinding() && creditor.letters() == LetterMode.FOR_RELEASE;
        return Optional.of(waits ? LetterState.FOR_RELEASE : LetterState.QUEUED);
    }
}
