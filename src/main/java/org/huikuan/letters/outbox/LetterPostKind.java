package org.huikuan.letters.outbox;

import org.huikuan.letters.Letter;
import org.huikuan.outbox.Carrier;
import org.huikuan.outbox.PostKind;
import org.huikuan.outbox.Terms;
import org.huikuan.outbox.Terms.Silence;
import org.huikuan.outbox.Tray;
import org.huikuan.outbox.Tries;
import org.springframework.stereotype.Component;

/**
 * Letters leave by mail. A customer should see a demand once: a mail whose answer was not heard is in doubt, it is never
 * made anew, and goes again as the same mail, noted as a resend. There is one mail server: when it is silent, all wait.
 */
@Component
public class LetterPostKind implements PostKind<Letter, Parcel> {

    public static final String KEY = "letters";

    private static final int BATCH = 20;

    private final ClaimedLetters letters;
    private final MailLine line;
    private final MailTries tries;
    private final MailSettings settings;

    LetterPostKind(ClaimedLetters letters, MailLine line, MailTries tries, MailSettings settings) {
        this.letters = letters;
        this.line = line;
        this.tries = tries;
        this.settings = settings;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Terms terms() {
        return new Terms(settings.claim(), BATCH, Silence.STOPS_THE_SENDER);
    }

    @Override
    public Tray<Letter, Parcel> tray() {
        return letters;
    }

    @Override
    public Carrier<Parcel> carrier() {
        return line;
    }

    @Override
    public Tries<Parcel> tries() {
        return tries;
    }
}
