package org.huikuan.shared;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says refusals in a reader's language; for {@link Locale#ROOT} as programs are told them. */
@Component
public class RefusalWords {

    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(FieldError error, Locale language) {
        return say(error.why(), language);
    }

    public String of(Refused refused, Locale language) {
        return say(refused.why(), language);
    }

    /** A refusal without facts, of a key. */
    public String of(String key, Locale language) {
        return say(Sentence.refusal(key), language);
    }

    /** All errors in one line, each behind its field. */
    public String of(BadInput bad, Locale language) {
        return bad.errors().stream()
                .map(e -> e.field() + Between.COLON.in(language) + of(e, language))
                .collect(Collectors.joining(Between.SEMICOLON.in(language)));
    }

    /** Any other sentence. */
    public String say(Sentence why, Locale language) {
        return language.equals(Locale.ROOT)
                ? why.toString()
                : new Sentences(messages, language, String::valueOf).say(why);
    }
}
