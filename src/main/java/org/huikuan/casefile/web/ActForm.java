package org.huikuan.casefile.web;

import java.util.List;
import java.util.Map;
import org.huikuan.journal.JournalRecord;
import org.jspecify.annotations.Nullable;

/**
 * A short form as it is shown; templates know it as {@code form}.
 *
 * @param key of the act
 * @param of what it is about
 * @param seen newest entry of the journal that is on the page
 * @param values what stands in the fields
 * @param refusal why it comes back; empty when it is fresh
 */
public record ActForm(String key, String of, long seen, Map<String, String> values, Refusal refusal) {

    public ActForm {
        values = Map.copyOf(values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether one of several boxes of a name was ticked. */
    public boolean ticked(String field, String value) {
        return List.of(value(field).split(",")).contains(value);
    }

    /** Sentences about the field, in the reader's language. */
    public List<String> wrong(String field) {
        return refusal.wrong().getOrDefault(field, List.of());
    }

    /**
     * Why a form comes back.
     *
     * @param wrong sentences by field
     * @param late what made it too late; null when it was not
     * @param changes what others did meanwhile, newest first
     */
    public record Refusal(
            Map<String, List<String>> wrong, @Nullable String late, List<JournalRecord> changes) {

        static final Refusal NONE = new Refusal(Map.of(), null, List.of());

        public boolean isNone() {
            return wrong.isEmpty() && late == null && changes.isEmpty();
        }
    }
}
