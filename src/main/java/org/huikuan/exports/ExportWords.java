package org.huikuan.exports;

import org.huikuan.cases.web.CaseRow;
import org.huikuan.ledger.rates.Worth;
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
        String sum = worth.rateOn() == null
                ? ""
                : Worth.MARK + " " + Worth.said(Money.of(worth.amount(), worth.currency())) + ", "
                        + of("rates.converted", worth.rateOn());
        String lacking =
                worth.withoutRate().isEmpty() ? "" : of("rates.lacking", String.join(", ", worth.withoutRate()));
        return " (" + sum + (sum.isEmpty() || lacking.isEmpty() ? "" : "; ") + lacking + ")";
    }

    boolean isEnglish() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    String language() {
        return isEnglish() ? "en" : "zh";
    }
}
