package org.huikuan.shared;

import java.util.Locale;
import java.util.stream.Stream;

/** What stands between several facts: in English, as it is kept, and as Chinese writes it. */
enum Between {
    DOT(" · ", " · "),
    SPACE(" ", " "),
    COMMA(", ", "，"),
    SEMICOLON("; ", "；"),
    COLON(": ", "："),
    OR(" / ", "、");

    private final String english;
    private final String chinese;

    Between(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** @throws IllegalArgumentException for a separator that is none of ours */
    static Between of(String english) {
        return Stream.of(values())
                .filter(b -> b.english.equals(english))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + english + "' stands between no facts"));
    }

    String in(Locale reader) {
        return Locale.CHINESE.getLanguage().equals(reader.getLanguage()) ? chinese : english;
    }
}
