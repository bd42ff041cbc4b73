package org.huikuan.acts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts and lists of an input by flat names such as {@code contracts[0].lateRate.percent}, whether they came as nested
 * JSON, as JSON in a text or by flat names already. What is no part or no list where one is meant keeps its name and is
 * refused by the reader.
 */
public final class FlatNames {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, @Nullable Object> flat = new LinkedHashMap<>();

    private FlatNames() {}

    public static Map<String, ? extends @Nullable Object> of(
            Class<? extends Record> input, Map<String, ? extends @Nullable Object> values) {
        if (!InputShape.of(input).isDeep()) {
            return values;
        }
        FlatNames names = new FlatNames();
        names.put(input, "", values);
        return names.flat;
    }

    private void put(Class<?> type, String at, Map<?, ?> values) {
        Map<String, RecordComponent> deep = deep(type);
        values.forEach((key, value) -> {
            RecordComponent c = deep.get(String.valueOf(key));
            String name = at + key;
            if (c == null) {
                flat.put(name, value);
            } else if (c.isAnnotationPresent(Nested.class)) {
                part(Components.type(c), name, value);
            } else {
                list(c, name, value);
            }
        });
    }

    private static Map<String, RecordComponent> deep(Class<?> type) {
        Map<String, RecordComponent> deep = new HashMap<>();
        for (RecordComponent c : type.getRecordComponents()) {
            if (c.isAnnotationPresent(Nested.class) || Components.each(c) != null) {
                deep.put(Components.name(c), c);
            } else if (Components.isPart(c)) {
                deep.putAll(deep(Components.type(c)));
            }
        }
        return deep;
    }

    /** A part that is null is empty in each of its fields. */
    private void part(Class<?> type, String name, @Nullable Object value) {
        if (value == null) {
            InputShape.of(type).names().forEach(field -> flat.put(name + "." + field, null));
        } else if (value instanceof Map<?, ?> fields) {
            put(type, name + ".", fields);
        } else {
            flat.put(name, value);
        }
    }

    /** A list that may be left out and is empty says so; another one then says nothing. */
    private void list(RecordComponent c, String name, @Nullable Object value) {
        Class<?> each = Components.each(c);
        Object rows = value instanceof String text && text.startsWith("[") ? read(text) : value;
        boolean isNone = rows == null || rows.equals(List.of()) || rows.equals("");
        if (isNone || each == null) {
            if (Components.isSaid(c)) {
                flat.put(name, "");
            }
        } else if (rows instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                String row = name + "[" + i + "]";
                flat.put(row, "");
                put(each, row + ".", (Map<?, ?>) list.get(i));
            }
        } else {
            flat.put(name, rows);
        }
    }

    private static Object read(String text) {
        try {
            return JSON.readValue(text, List.class);
        } catch (JsonProcessingException none) {
            return text;
        }
    }
}
