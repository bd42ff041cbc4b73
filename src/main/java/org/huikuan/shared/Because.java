package org.huikuan.shared;

import java.util.stream.Collectors;

/**
 * What a failure says, as a part of a sentence: the sentence of what we refuse ourselves; the words of foreign software,
 * which nobody translates.
 */
public final class Because {

    private static final int MOST = 1000;

    private Because() {}

    public static Arg of(Throwable failure) {
        if (failure instanceof Refused refused) {
            return Arg.of(refused.why());
        }
        if (failure instanceof NotRead unread) {
            return Arg.of(unread.why());
        }
        return failure instanceof BadInput bad ? several(bad) : Arg.text(words(failure));
    }

    private static Arg several(BadInput bad) {
        return new Arg.Several(
                "; ",
                bad.errors().stream()
                        .map(e -> (Arg) Arg.several(": ", e.field(), e.why()))
                        .collect(Collectors.toList()),
                0);
    }

    /** The words of foreign software; its name where it has none. */
    private static String words(Throwable failure) {
        String words = failure.getMessage();
        String said = words == null || words.isBlank() ? failure.getClass().getSimpleName() : words;
        return said.length() <= MOST ? said : said.substring(0, MOST - 1) + "…";
    }
}
