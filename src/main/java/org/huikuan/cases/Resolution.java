package org.huikuan.cases;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** The answer to a dispute as a person wrote it. */
record Resolution(boolean accepted, String note) {

    static final Set<String> FIELDS = Set.of("decision", "note");

    static Resolution read(Map<String, ? extends @Nullable Object> values) {
        FormInput words = new FormInput(values);
        String decision = words.required("decision", 20);
        String note = words.required("note", 4000);
        if (decision != null && !decision.equals("accepted") && !decision.equals("rejected")) {
            words.wrong("decision", "unknown", "'" + decision + "' is neither accepted nor rejected", decision);
        }
        words.check();
        return new Resolution("accepted".equals(decision), Objects.requireNonNull(note));
    }
}
