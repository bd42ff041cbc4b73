package org.huikuan.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.FormInput;
import org.huikuan.shared.NoNumber;
import org.huikuan.shared.PlainNumber;
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
        String owner = words.text("owner", 64);
        String note = words.text("note", 4000);
        words.check();
        DisputeWords dispute = DisputeWords.of(words, facts, reason, "items", named, owner, note);
        words.check();
        return Objects.requireNonNull(dispute);
    }

    private static void read(FormInput words, @Nullable Object item, Map<String, @Nullable BigDecimal> named) {
        if (!(item instanceof Map<?, ?> fields) || !(fields.get("invoice") instanceof String invoice)) {
            words.wrong("items", "invoice-number", "each item needs an \"invoice\" number");
            return;
        }
        if (named.containsKey(invoice)) {
            String number = PlainNumber.shown(invoice);
            words.wrong(
                    "items",
                    "named-twice",
                    "invoice " + number + " is named twice; write it once with the whole disputed part",
                    number);
            return;
        }
        Object amount = fields.get("amount");
        if (amount == null) {
            named.put(invoice, null);
            return;
        }
        BigDecimal part = part(amount.toString());
        if (part == null) {
            String shown = PlainNumber.shown(amount.toString());
            String number = PlainNumber.shown(invoice);
            words.wrong(
                    "items",
                    "part-no-amount",
                    "invoice " + number + ": '" + shown + "' is no amount like 1200.00",
                    number,
                    shown);
            return;
        }
        named.put(invoice, part);
    }

    private static @Nullable BigDecimal part(String amount) {
        try {
            BigDecimal part = PlainNumber.of(amount);
            boolean fits = Amounts.decimals(part) <= Amounts.PLACES && !Amounts.isTooLarge(part);
            return fits ? part.setScale(Amounts.PLACES) : null;
        } catch (NoNumber bad) {
            return null;
        }
    }
}
