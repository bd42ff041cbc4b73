package org.huikuan.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** A dispute as the API writes it: {@code whole}, or {@code items} of invoice and amount. */
final class DisputeRequest {

    private DisputeRequest() {}

    static DisputeWords read(Map<String, ? extends @Nullable Object> values, CaseFacts facts) {
        FormInput words = new FormInput(values);
        DisputeReason reason =
                words.oneOf("reason", words.required("reason", 40), DisputeReason::of, DisputeReason.values());
        boolean whole = Boolean.TRUE.equals(values.get("whole")) || "true".equals(values.get("whole"));
        Object items = values.get("items");
        Map<String, @Nullable BigDecimal> named = new HashMap<>();
        if (items instanceof List<?> list) {
            list.forEach(item -> read(words, item, named));
        } else if (items != null) {
            words.wrong("items", "dispute-items", "must be a list of {\"invoice\", \"amount\"}");
        }
        if (whole && !named.isEmpty()) {
            words.wrong("items", "whole-or-items", "leave the items out when the whole is disputed");
        }
        if (!whole && named.isEmpty()) {
            words.wrong("items", "items-missing", "name the disputed items, or say \"whole\": true");
        }
        words.check();
        return DisputeWords.of(words, facts, reason, "items", named);
    }

    private static void read(FormInput words, @Nullable Object item, Map<String, @Nullable BigDecimal> named) {
        if (!(item instanceof Map<?, ?> fields) || !(fields.get("invoice") instanceof String invoice)) {
            words.wrong("items", "invoice-number", "each item needs an \"invoice\" number");
            return;
        }
        Object amount = fields.get("amount");
        try {
            named.put(invoice, amount == null ? null : new BigDecimal(amount.toString()).setScale(2));
        } catch (ArithmeticException | NumberFormatException bad) {
            words.wrong(
                    "items",
                    "part-no-amount",
                    "invoice " + invoice + ": '" + amount + "' is no amount like 1200.00",
                    invoice,
                    amount);
        }
    }
}
