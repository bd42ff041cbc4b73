package org.huikuan.letters;

import java.util.Optional;
import org.huikuan.ledger.Creditor;

/** The creditor's switch for letters: off, for release, automatic (design 4, going live). */
final class LetterSwitch {

    private static final String OFF = "off";
    private static final String FOR_RELEASE = "for-release";

    private LetterSwitch() {}

    /** The state in which a letter begins its way; empty when the creditor sends none. */
    static Optional<LetterState> beginning(Creditor creditor, LetterCode code) {
        if (OFF.equals(creditor.letters())) {
            return Optional.empty();
        }
        boolean waits = code.isDemand() && FOR_RELEASE.equals(creditor.letters());
        return Optional.of(waits ? LetterState.FOR_RELEASE : LetterState.QUEUED);
    }
}
