package org.huikuan.shared;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands between several facts: as it is kept, in English, and as Chinese writes it. */
public enum Between {
    DOT(" · ", " · ", " · "),
    SPACE(" ", " ", " "),
    COMMA(", ", ", ", "，"),
    SEMICOLON("; ", "; ", "；"),
    COLON(": ", ": ", "："),
    OR(" / ", " / ", "、"),
    /** Between things of one kind. */
    LIST("、", ", ", "、");

    private final String kept;
    private final String english;
    private final String chinese;

    Between(String kept, String english, String chinese) {
        this.kept = kept;
        this.english = english;
        this.chinese = chinese;
    }

    /** @throws IllegalArgumentException for a separator that is none of ours */
    static Between of(String kept) {
        return Stream.of(values())
                .filter(b -> b.kept.equals(kept))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + kept + "' stands between no facts"));
    }

    String kept() {
        return kept;
    }

    /** As the reader's language writes it; English for programs. */
    public String in(Locale reader) {
        return Locale.CHINESE.getLanguage().equals(reader.getLanguage()) ? chinese : english;
    }

    /** What has been said already, one behind the other, as the reader's language writes it. */
    public String join(Collection<?> said, Locale reader) {
        return said.stream().map(String::valueOf).collect(Collectors.joining(in(reader)));
    }
}
