package org.huikuan.ledger.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program writes as nested JSON, by flat names such as {@code contracts[0].lateRate.percent}. */
public final class TermsFields {

    private static final int DEEPEST = 6;

    private TermsFields() {}

    public static Map<String, @Nullable Object> flat(Map<String, ? extends @Nullable Object> nested) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        nested.forEach((name, value) -> put(flat, name, value, 0));
        return flat;
    }

    private static void put(Map<String, @Nullable Object> flat, String name, @Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map && depth < DEEPEST) {
            map.forEach((key, inner) -> put(flat, name + "." + key, inner, depth + 1));
        } else if (value instanceof List<?> list && depth < DEEPEST) {
            for (int i = 0; i < list.size(); i++) {
                put(flat, name + "[" + i + "]", list.get(i), depth + 1);
            }
            if (list.isEmpty() && !name.equals("contracts")) {
                flat.put(name, "");
            }
        } else {
            flat.put(name, value instanceof Boolean flag ? flag.toString() : value);
        }
    }
}
