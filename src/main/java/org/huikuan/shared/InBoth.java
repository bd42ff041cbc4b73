package org.huikuan.shared;

import java.util.Locale;

/**
 * A sentence as both languages say it. Only what is kept beside the sentences of a table's rule, which are written in both
 * languages by the house, is said before somebody reads it; everything else is kept as a {@link Sentence}.
 */
public record InBoth(String chinese, String english) {

    public static InBoth of(Sentence sentence) {
        return new InBoth(Speaking.say(sentence, KeptVoice.CHINESE), Speaking.say(sentence, KeptVoice.ENGLISH));
    }

    /** @param language {@code zh}; any other reads English */
    public String in(String language) {
        return Locale.CHINESE.getLanguage().equals(language) ? chinese : english;
    }

    /** As a part of another sentence. */
    public Arg asArg() {
        return new Arg.Both(chinese, english);
    }
}
