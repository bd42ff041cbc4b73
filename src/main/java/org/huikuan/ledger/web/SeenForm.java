package org.huikuan.ledger.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What a form showed when it was opened travels with it, in fields {@code was.<field>}: only what the person changed is
 * carried out, and nothing when somebody else has changed it meanwhile.
 */
final class SeenForm {

    static final String WAS = "was.";
    static final String PART = "part.";

    /** What still stood of a receipt or credit note. */
    static final String STANDING = "standing";

    private static final List<String> OF_INVOICE = List.of("customer", "issuedOn", "dueOn", "amount", "currency");

    private SeenForm() {}

    /** The fields of an invoice, as they stand in the form. */
    static Map<String, String> of(CorrectionActs.InvoiceView invoice) {
        return Map.of(
                "customer", invoice.customer(),
                "issuedOn", invoice.issuedOn().toString(),
                "dueOn", invoice.dueOn().toString(),
                "amount", invoice.amount(),
                "currency", invoice.currency());
    }

    /** Each of them, and once more as what was seen. */
    static void show(Map<String, String> fields, Map<String, String> now) {
        now.forEach((field, value) -> {
            fields.put(field, value);
            fields.put(WAS + field, value);
        });
    }

    /** @throws Conflict when the invoice is no longer as the form showed it */
    static void refuseOther(
            String number, Map<String, ? extends @Nullable String> fields, CorrectionActs.InvoiceView invoice) {
        Map<String, String> now = of(invoice);
        List<String> changes = new ArrayList<>();
        for (String field : OF_INVOICE) {
            String was = fields.get(WAS + field);
            String is = now.getOrDefault(field, "");
            if (was != null && !was.equals(is)) {
                changes.add(was + " → " + is);
            }
        }
        if (!changes.isEmpty()) {
            String all = String.join("; ", changes);
            throw new Conflict("invoice-changed", number, all);
        }
    }

    /** Without what the person left as it was; an amount goes with its currency. */
    static Map<String, @Nullable String> changed(Map<String, @Nullable String> all) {
        Map<String, @Nullable String> values = new HashMap<>(all);
        boolean money = isChanged("amount", all) || isChanged("currency", all);
        for (String field : OF_INVOICE) {
            boolean ofMoney = field.equals("amount") || field.equals("currency");
            if (ofMoney ? !money : !isChanged(field, all)) {
                values.remove(field);
            }
        }
        return values;
    }

    /** Whether the field says what was shown, or is worked out anew from what is so now. */
    static boolean isShown(String field) {
        return field.startsWith(WAS) || field.startsWith(PART) || field.equals(STANDING);
    }

    /** The form once more, over what is so now: the person's own changes stay written in it. */
    static Map<String, String> again(Map<String, String> fields, Map<String, String> now) {
        Map<String, String> again = new HashMap<>(now);
        fields.forEach((field, value) -> {
            if (!isShown(field) && isChanged(field, fields)) {
                again.put(field, value);
            }
        });
        return again;
    }

    /** What a receipt paid when the form was opened, by invoice; null: nothing is said about it. */
    static @Nullable Map<String, BigDecimal> parts(Map<String, String> fields) {
        if (!fields.containsKey(STANDING)) {
            return null;
        }
        Map<String, BigDecimal> parts = new HashMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(WAS + PART)) {
                parts.put(field.substring((WAS + PART).length()), amount(value));
            }
        });
        return parts;
    }

    private static boolean isChanged(String field, Map<String, ? extends @Nullable String> fields) {
        String was = fields.get(WAS + field);
        return was == null || !was.equals(fields.get(field));
    }

    /** What is no number was never shown, and equals nothing. */
    private static BigDecimal amount(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notOurs) {
            return BigDecimal.ONE.negate();
        }
    }
}
