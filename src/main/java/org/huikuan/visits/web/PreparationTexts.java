package org.huikuan.visits.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.huikuan.visits.Preparation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the preparations (reference 7.7), red lines (9.1) and bill checks (V9), in both languages at once. */
@Component
class PreparationTexts {

    private static final int RED_LINES = 12;
    private static final int BILL_CHECKS = 5;

    private final MessageSource messages;

    PreparationTexts(MessageSource messages) {
        this.messages = messages;
    }

    List<Preparing> preparations() {
        return Preparation.CODES.stream()
                .map(code -> new Preparing(code, title(code), text("field." + code + ".hint")))
                .toList();
    }

    List<Text> redLines() {
        return IntStream.rangeClosed(1, RED_LINES)
                .mapToObj(n -> text("code.red-line.X" + n))
                .toList();
    }

    List<Text> billChecks() {
        return IntStream.rangeClosed(1, BILL_CHECKS)
                .mapToObj(n -> text("visits.bill." + n))
                .toList();
    }

    /** The field is called by code and name. */
    private Text title(String code) {
        Text field = text("field." + code);
        return new Text(
                field.zh().replaceFirst(code, "").strip(),
                field.en().replaceFirst(code, "").strip());
    }

    private Text text(String key) {
        return new Text(messages.getMessage(key, null, Locale.CHINESE), messages.getMessage(key, null, Locale.ENGLISH));
    }

    record Text(String zh, String en) {}

    /** @param source where what is shown comes from */
    record Preparing(String code, Text title, Text source) {}
}
