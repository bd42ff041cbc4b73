package org.huikuan.letters;

import org.huikuan.shared.SentenceKey;

/** What letters say in the journal, and of why one waits, cannot be made or was not taken. */
public enum LetterSays implements SentenceKey {
    LETTERS_OFF(0),
    LEDGER_AS_OF(2),
    LEDGER_UNKNOWN(1),
    OF_LETTER(2),
    LETTER_NOT_MADE(2),
    PACK_NOT_MADE(1),
    STATEMENT_NOT_MADE(1),
    NO_LETTERS_IN(2),
    TEMPLATE_LINE(3),
    TEMPLATE(2),
    DOCUMENT_TYPE(0),
    NO_PDF(1),
    LOADS_OUTSIDE(1),
    NO_GLYPH(5),
    ADDRESS_NOT_TAKEN(0),
    NO_MAIL_SERVER(0),
    /** Parts of a letter. */
    CONTRACT_NUMBERED(1),
    CONTRACTS_NUMBERED(1),
    PERSON_AND_TITLE(2),
    PERSON_AND_PHONE(2),
    REPRESENTED_BY(2);

    private final int places;

    LetterSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
