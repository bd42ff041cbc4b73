package org.huikuan.letters.outbox;

import jakarta.mail.internet.AddressException;
import org.huikuan.letters.LetterSays;
import org.huikuan.shared.Sentence;

/** An address with characters for which a mail server hangs up. */
class ForeignCharacters extends AddressException {

    private static final long serialVersionUID = 1L;

    ForeignCharacters(String address) {
        super(LetterSays.ADDRESS_NOT_TAKEN.with().toString(), address);
    }

    Sentence why() {
        return LetterSays.ADDRESS_NOT_TAKEN.with();
    }
}
