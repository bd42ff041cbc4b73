package org.huikuan.legal.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huikuan.journal.web.JournalWords;
import org.huikuan.shared.Between;
import org.huikuan.shared.Names;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of a paper, in the language that was asked for. */
final class PaperText {

    private final MessageSource messages;
    private final Locale locale;
    private final Names names;

    PaperText(MessageSource messages, Locale locale, Names names) {
        this.names = names;
        this.messages = messages;
        this.locale = locale;
    }

    String of(String key, @Nullable Object... arguments) {
        return messages.getMessage(
                key, Arrays.stream(arguments).map(String::valueOf).toArray(), locale);
    }

    /** What nobody has said is unknown. */
    String orUnknown(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? of("legal.unknown") : value.toString();
    }

    boolean isEnglish() {
        return "en".equals(locale.getLanguage());
    }

    String language() {
        return isEnglish() ? "en" : "zh";
    }

    String say(Sentence sentence) {
        return new Sentences(messages, locale, names).say(sentence);
    }

    String country(String code) {
        return new Locale("", code).getDisplayCountry(locale);
    }

    JournalWords journal() {
        return new JournalWords(messages, locale, names);
    }

    static String money(BigDecimal amount, String currency) {
        return number(amount) + " " + currency;
    }

    static String number(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** Things of one kind, as a list. */
    String things(Collection<?> things) {
        return Between.LIST.join(things, locale);
    }

    /** What has parts of its own, one behind the other. */
    String apart(Collection<?> things) {
        return Between.SEMICOLON.join(things, locale);
    }

    /** What is there, one behind the other. */
    static String joined(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
