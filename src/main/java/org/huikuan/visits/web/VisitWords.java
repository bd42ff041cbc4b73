package org.huikuan.visits.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huikuan.letters.LetterState;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the codes of a visit are called in the reader's language, for forms that show what was recorded. */
@Component
class VisitWords {

    private static final Map<String, List<String>> CODES = Map.of(
            "code.decision-maker.", List.of("DM-1", "DM-2", "DM-3", "DM-4", "DM-5", "DM-6", "DM-7", "DM-8"),
            "code.lever.", List.of("LV-1", "LV-2", "LV-3", "LV-4", "LV-5", "LV-6", "LV-7"),
            "code.concession-kind.", List.of("none", "interest", "principal"),
            "code.letter-state.",
                    Arrays.stream(LetterState.values()).map(LetterState::code).toList());

    private final MessageSource messages;

    VisitWords(MessageSource messages) {
        this.messages = messages;
    }

    /** By code. */
    Map<String, String> all() {
        Map<String, String> words = new TreeMap<>();
        CODES.forEach((beginning, codes) -> codes.forEach(code -> words.put(code, word(beginning, code))));
        return words;
    }

    private String word(String beginning, String code) {
        return Objects.requireNonNullElse(
                messages.getMessage(beginning + code, null, code, LocaleContextHolder.getLocale()), code);
    }
}
