package org.huikuan.letters;

import org.huikuan.shared.SentenceKey;

/** What letters say in the journal. */
public enum LetterSays implements SentenceKey {
    LETTERS_OFF(0);

    private final int places;

    LetterSays(int places) {
        this.places = places;
    }

    @Override
    public int places() {
        return places;
    }
}
