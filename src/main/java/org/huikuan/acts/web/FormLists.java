package org.huikuan.acts.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Field;

/**
 * Lists of a form without a key, whose fields are named {@code <list>[0].<component>}: what a browser sent of them is
 * numbered anew, blank rows left out, and written as a JSON list of objects.
 */
final class FormLists {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,6})](\\..*)");

    private FormLists() {}

    /** Lists of the shape. */
    static List<Field> of(InputShape shape) {
        return shape.fields().stream().filter(f -> f.each() != null).toList();
    }

    static InputShape each(Field list) {
        InputShape each = list.each();
        if (each == null) {
            throw new IllegalArgumentException(list.name());
        }
        return each;
    }

    /** All that was sent, the rows of lists numbered without gaps, as a person may have taken some away. */
    static Map<String, List<String>> numbered(InputShape shape, Map<String, List<String>> sent) {
        return numbered(shape, "", sent);
    }

    private static Map<String, List<String>> numbered(InputShape shape, String at, Map<String, List<String>> sent) {
        Map<String, List<String>> all = sent;
        for (Field list : of(shape)) {
            String name = at + list.name();
            List<Map<String, List<String>>> rows = written(list, name, all);
            all = without(name, all);
            for (int i = 0; i < rows.size(); i++) {
                String to = name + "[" + i + "]";
                for (Map.Entry<String, List<String>> field : rows.get(i).entrySet()) {
                    all.put(to + field.getKey(), field.getValue());
                }
                all = numbered(each(list), to + ".", all);
            }
        }
        return all;
    }

    private static List<Map<String, List<String>>> written(Field list, String name, Map<String, List<String>> all) {
        return rows(name, all).entrySet().stream()
                .filter(row -> isKnown(list, name + "[" + row.getKey() + "].", all) || !isBlank(row.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, List<String>> without(String list, Map<String, List<String>> all) {
        Map<String, List<String>> others = new LinkedHashMap<>(all);
        others.keySet().removeIf(name -> name.startsWith(list + "["));
        return others;
    }

    /** Rows by their number: values by the end of the name, such as {@code .amount}. */
    static <T> TreeMap<Integer, Map<String, T>> rows(String list, Map<String, T> values) {
        TreeMap<Integer, Map<String, T>> rows = new TreeMap<>();
        values.forEach((name, value) -> {
            Matcher row = ROW.matcher(name.startsWith(list + "[") ? name.substring(list.length()) : "");
            if (row.matches()) {
                rows.computeIfAbsent(Integer.valueOf(row.group(1)), i -> new LinkedHashMap<>())
                        .put(row.group(2), value);
            }
        });
        return rows;
    }

    /** A row that was there when the form was opened stays one, whatever is emptied; lists told as a whole have none. */
    static boolean isKnown(Field list, String row, Map<String, ?> values) {
        String was = ActForm.wasOf(row);
        return !list.said() && values.keySet().stream().anyMatch(name -> name.startsWith(was));
    }

    private static boolean isBlank(Map<String, List<String>> row) {
        return row.values().stream().allMatch(values -> values.stream().allMatch(String::isBlank));
    }

    /** Writes what was changed of the lists of a form, and what it showed before. @param sent numbered */
    static void write(InputShape shape, Map<String, List<String>> sent, Map<String, String> written) {
        if (of(shape).isEmpty()) {
            return;
        }
        Map<String, String> flat = new LinkedHashMap<>();
        sent.forEach((name, values) -> flat.put(name, String.join("\n", values)));
        Map<String, String> changed = SeenLists.changed(shape, flat);
        for (Field list : of(shape)) {
            if (says(list.name(), changed)) {
                written.put(list.name(), json(list, list.name(), changed));
            }
            flat.forEach((name, value) -> {
                if (name.startsWith(ActForm.wasOf(list.name()) + "[")) {
                    written.put(name, value);
                }
            });
        }
    }

    private static boolean says(String list, Map<String, String> values) {
        return values.containsKey(list) || !rows(list, values).isEmpty();
    }

    private static String json(Field list, String name, Map<String, String> values) {
        try {
            return JSON.writeValueAsString(objects(list, name, values));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Map<String, Object>> objects(Field list, String name, Map<String, String> values) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i : rows(name, values).keySet()) {
            String at = name + "[" + i + "].";
            Map<String, Object> row = new LinkedHashMap<>();
            for (Field field : each(list).fields()) {
                String of = at + field.name();
                if (field.each() != null && says(of, values)) {
                    row.put(field.name(), objects(field, of, values));
                } else if (field.each() == null && values.containsKey(of)) {
                    row.put(field.name(), values.get(of));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    /** The field as one of a row. @param at name of the row and a dot */
    static Field within(String at, Field f) {
        return new Field(
                at + f.name(),
                f.kind(),
                f.must(),
                f.most(),
                f.only().stream()
                        .map(c -> new InputShape.Condition(at + c.with(), c.is()))
                        .toList(),
                f.list(),
                f.codes(),
                f.rows(),
                f.asked(),
                f.each(),
                f.said());
    }
}
