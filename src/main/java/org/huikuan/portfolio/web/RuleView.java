package org.huikuan.portfolio.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.portfolio.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule as pages and calls show it.
 *
 * @param fields its conditions and target by field name, those that are asked only
 */
public record RuleView(long id, int position, Map<String, String> fields) {

    static RuleView of(Rule r) {
        Map<String, String> fields = fields(r);
        fields.remove("id");
        return new RuleView(r.id(), r.position(), fields);
    }

    static Map<String, String> fields(Rule r) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", String.valueOf(r.id()));
        put(fields, "creditor", r.creditor());
        put(fields, "country", r.country());
        put(fields, "addressPrefix", r.addressPrefix());
        put(fields, "amountFrom", amount(r.amountFrom()));
        put(fields, "amountBelow", amount(r.amountBelow()));
        put(fields, "customerFrom", r.customerFrom());
        put(fields, "customerTo", r.customerTo());
        put(fields, "language", r.language());
        put(fields, "team", r.team());
        put(fields, "collector", r.collector());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
