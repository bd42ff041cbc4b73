package org.huikuan.shared;

import java.util.Locale;

/**
 * The sentences of a module, an enum whose constants say in how many places something is put. Their words are messages
 * {@code told.<constant>} of bundle {@code journal}, which a test compares with them.
 */
public interface SentenceKey {

    /** Whether the message has words, so that what happens is never told by a key. */
    static boolean isKnown(String key) {
        return EnglishVoice.ONLY.knows(key);
    }

    /** The enum constant's. */
    String name();

    /** How many facts it tells. */
    int places();

    default String key() {
        return "told." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for another number of facts than its words have places */
    default Sentence with(Object... facts) {
        if (facts.length != places()) {
            throw new IllegalArgumentException(key() + " tells " + places() + " facts, not " + facts.length);
        }
        return Sentence.of(key(), facts);
    }
}
