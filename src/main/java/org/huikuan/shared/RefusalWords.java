package org.huikuan.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says refusals in a reader's language: by their key where they have one, otherwise, and for {@link Locale#ROOT}, as they
 * are, in English. Codes among the arguments become words.
 */
@Component
public class RefusalWords {

    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(FieldError error, Locale language) {
        return say(error.key(), error.reason(), error.arguments(), language);
    }

    public String of(Refused refused, Locale language) {
        return say(refused.key(), String.valueOf(refused.getMessage()), refused.arguments(), language);
    }

    /** A refusal that is no failure of ours. */
    public String of(String key, String english, Locale language) {
        return say(key, english, List.of(), language);
    }

    /** All errors in one line, each behind its field. */
    public String of(BadInput bad, Locale language) {
        return bad.errors().stream()
                .map(e -> e.field() + ": " + of(e, language))
                .collect(Collectors.joining("; "));
    }

    private String say(@Nullable String key, String english, List<String> arguments, Locale language) {
        if (key == null || language.equals(Locale.ROOT)) {
            return english;
        }
        Object[] words = arguments.stream()
                .map(a -> messages.getMessage("casefile.word." + a, null, a, language))
                .toArray();
        return String.valueOf(messages.getMessage("refusal." + key, words, english, language));
    }
}
