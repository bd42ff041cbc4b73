package org.huikuan.recovery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongPredicate;
import org.huikuan.cases.StageDesk;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What came of a measure, as its owner wrote it.
 *
 * @param contact fields of the call form when the customer promised or disputed; empty otherwise
 */
record ReportWords(
        MeasureOutcome outcome,
        @Nullable String evidence,
        @Nullable Long paperId,
        Map<String, @Nullable Object> contact) {

    private static final String OUTCOME = "outcome";
    private static final Set<String> OWN = Set.of(OUTCOME, "evidence", "paperId");

    static Set<String> fields() {
        Set<String> fields = new HashSet<>(StageDesk.contactFields());
        fields.remove("result");
        fields.addAll(OWN);
        return fields;
    }

    /**
     * @param isPaper whether the case has an uploaded paper of that number
     * @throws org.huikuan.shared.BadInput naming every wrong field; those of the contact are checked when it is logged
     */
    static ReportWords read(Map<String, ? extends @Nullable Object> values, LongPredicate isPaper) {
        FormInput words = new FormInput(values);
        MeasureOutcome outcome =
                words.oneOf(OUTCOME, words.required(OUTCOME, 20), MeasureOutcome::of, MeasureOutcome.values());
        String evidence = words.text("evidence", 1000);
        Long paperId = paper(words, isPaper);
        if (outcome == MeasureOutcome.DONE && evidence == null && paperId == null) {
            words.wrong("evidence", "evidence-missing", "is missing: write what proves it, or name the paper");
        } else if (outcome == MeasureOutcome.NOT_POSSIBLE && evidence == null) {
            words.wrong("evidence", "why-not", "is missing: write why it is not possible");
        }
        if (outcome != null && !outcome.isContact()) {
            StageDesk.contactFields().stream()
                    .filter(field -> !field.equals("currency"))
                    .forEach(field -> words.refuse(
                            field,
                            "only-contact",
                            "belongs to the outcomes 'promised' and 'disputed' only; leave it empty"));
        }
        words.check();
        return new ReportWords(Objects.requireNonNull(outcome), evidence, paperId, contact(values, outcome));
    }

    private static @Nullable Long paper(FormInput words, LongPredicate isPaper) {
        String paper = words.text("paperId", 18);
        if (paper != null && !(paper.matches("\\d+") && isPaper.test(Long.parseLong(paper)))) {
            words.wrong("paperId", "no-paper", "'" + paper + "' is no uploaded paper of this case", paper);
            return null;
        }
        return paper == null ? null : Long.valueOf(paper);
    }

    private static Map<String, @Nullable Object> contact(
            Map<String, ? extends @Nullable Object> values, MeasureOutcome outcome) {
        if (!outcome.isContact()) {
            return Map.of();
        }
        Map<String, @Nullable Object> contact = new HashMap<>(values);
        contact.keySet().retainAll(StageDesk.contactFields());
        contact.put("result", outcome == MeasureOutcome.PROMISED ? "promised" : "disputes");
        return contact;
    }
}
