package org.huikuan.visits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** Reads the nine preparations: fields V1 to V9, each confirmed or waived, and V1Note to V9Note. */
final class PreparationWords {

    static final Set<String> FIELDS = fields();

    private static final List<String> STATES = List.of(Preparation.CONFIRMED, Preparation.WAIVED);

    private PreparationWords() {}

    static List<Preparation> read(FormInput words) {
        List<Preparation> read = new ArrayList<>();
        for (String code : Preparation.CODES) {
            String state = words.text(code, 10);
            String note = words.text(code + "Note", 500);
            if (state == null || !STATES.contains(state)) {
                words.wrong(code, "preparation-open", "confirm this preparation, or waive it with a reason");
            } else {
                check(words, code, state, note);
                read.add(new Preparation(code, state, note));
            }
        }
        return read;
    }

    private static void check(FormInput words, String code, String state, @Nullable String note) {
        if (note == null && state.equals(Preparation.WAIVED)) {
            words.wrong(code + "Note", "waived-why", "say why this preparation is waived");
        }
        if (note == null && state.equals(Preparation.CONFIRMED) && code.equals("V6")) {
            words.wrong("V6Note", "who-acts", "name who can act when the person to meet is away, or waive it");
        }
    }

    static boolean isConfirmed(List<Preparation> preparations, String code) {
        return preparations.stream().anyMatch(p -> p.code().equals(code) && !p.isWaived());
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>();
        Preparation.CODES.forEach(code -> {
            fields.add(code);
            fields.add(code + "Note");
        });
        return Set.copyOf(fields);
    }
}
