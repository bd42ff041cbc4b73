package org.huikuan.acts.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Field;

/**
 * Rows of a form: which are chosen stands under the name of the field, their other fields under {@code
 * <row>.<component>}. As one value they are a JSON list of objects.
 */
final class FormRows {

    private static final String DOT = ".";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {};

    private FormRows() {}

    /** Whether the value is all of the rows already, as a form keeps them. */
    static boolean areRows(List<String> values) {
        return values.size() == 1
                && (values.get(0).startsWith("[{") || values.get(0).equals("[]"));
    }

    /** Keys of the rows in which something is written, where each is asked. */
    static List<String> chosen(InputShape row, Map<String, List<String>> sent) {
        Set<String> components = row.names();
        return sent.entrySet().stream()
                .filter(e -> isOfRow(e.getKey()) && components.contains(component(e.getKey())))
                .filter(e -> e.getValue().stream().anyMatch(v -> !v.isBlank()))
                .map(e -> e.getKey().substring(0, e.getKey().lastIndexOf(DOT)))
                .distinct()
                .toList();
    }

    /** @param chosen keys of rows */
    static String written(InputShape row, List<String> chosen, Map<String, List<String>> sent) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String key : chosen) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put(row.fields().get(0).name(), key);
            row.fields().forEach(f -> {
                List<String> value = sent.get(key + DOT + f.name());
                if (value != null) {
                    values.put(f.name(), String.join("\n", value));
                }
            });
            rows.add(values);
        }
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values by component, by row. */
    static Map<String, Map<String, String>> read(InputShape row, String value) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        if (value.isBlank()) {
            return rows;
        }
        try {
            for (Map<String, Object> one : JSON.readValue(value, LIST)) {
                Map<String, String> values = new HashMap<>();
                one.forEach((name, of) -> values.put(name, of == null ? "" : of.toString()));
                rows.put(values.getOrDefault(row.fields().get(0).name(), ""), values);
            }
        } catch (JsonProcessingException unreadable) {
            return Map.of();
        }
        return rows;
    }

    static Map<String, String> prefixed(String key, Map<String, String> values) {
        Map<String, String> named = new HashMap<>();
        values.forEach((name, value) -> named.put(key + DOT + name, value));
        return named;
    }

    static boolean isOfRow(String name) {
        return name.contains(DOT);
    }

    /** Those of the values that are of the row. */
    static Map<String, String> named(String key, Map<String, String> values) {
        Map<String, String> of = new HashMap<>(values);
        of.keySet().removeIf(name -> !name.startsWith(key + DOT));
        return of;
    }

    /** The field as one of the row. */
    static Field of(String key, Field f) {
        return new Field(
                key + DOT + f.name(),
                f.kind(),
                f.must(),
                f.most(),
                f.only(),
                f.list(),
                f.codes(),
                f.rows(),
                f.asked(),
                f.each(),
                f.said());
    }

    /** The component's name of a field of a row; any other name as it is. */
    static String component(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
