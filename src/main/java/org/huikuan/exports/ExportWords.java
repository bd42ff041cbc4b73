package org.huikuan.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huikuan.cases.web.CaseRow;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Between;
import org.huikuan.shared.Money;
import org.huikuan.shared.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of files, in the reader's language. */
@Component
class ExportWords {

    private final MessageSource messages;
    private final Names names;

    ExportWords(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    String of(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return messages.getMessage(key, texts, LocaleContextHolder.getLocale());
    }

    /** The person's name; empty for nobody. */
    String who(@Nullable String login) {
        return names.of(login);
    }

    /** What foreign money comes to, marked, with the day of its rate; and what has none. */
    String worth(CaseRow.Converted worth) {
        Locale reader = LocaleContextHolder.getLocale();
        List<String> parts = new ArrayList<>();
        if (worth.rateOn() != null) {
            String sum = Worth.MARK + " " + Worth.said(Money.of(worth.amount(), worth.currency()));
            parts.add(Between.COMMA.join(List.of(sum, of("rates.converted", worth.rateOn())), reader));
        }
        if (!worth.withoutRate().isEmpty()) {
            parts.add(of("rates.lacking", things(worth.withoutRate())));
        }
        return " (" + Between.SEMICOLON.join(parts, reader) + ")";
    }

    /** Things of one kind, as a list. */
    String things(List<?> things) {
        return Between.LIST.join(things, LocaleContextHolder.getLocale());
    }

    boolean isEnglish() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    String language() {
        return isEnglish() ? "en" : "zh";
    }
}
