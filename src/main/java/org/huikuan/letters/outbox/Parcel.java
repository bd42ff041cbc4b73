package org.huikuan.letters.outbox;

import org.huikuan.letters.Letter;

/**
 * A mail ready to go.
 *
 * @param again an earlier sender may have handed it over already
 */
record Parcel(Letter letter, Mail mail, byte[] pdf, boolean again) {

    String fileName() {
        return letter.reference() + ".pdf";
    }
}
