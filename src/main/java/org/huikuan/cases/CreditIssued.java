package org.huikuan.cases;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** Finance says which credit note answers an accepted dispute. */
record CreditIssued(String creditNote, @Nullable String note) {

    static final Set<String> FIELDS = Set.of("creditNote", "note");

    static CreditIssued read(Map<String, ? extends @Nullable Object> values) {
        FormInput words = new FormInput(values);
        String number = words.required("creditNote", 60);
        String note = words.text("note", 4000);
        words.check();
        return new CreditIssued(Objects.requireNonNull(number), note);
    }
}
