package org.huikuan.acts.web;

import static org.huikuan.acts.ActForm.wasOf;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Field;

/**
 * As {@link SeenFields}, of the fields of lists without a key. A list that is told as a whole is changed or it is not; of
 * others each field is. A row is found again by the fields that the form keeps.
 */
final class SeenLists {

    private SeenLists() {}

    /** What was sent without what stands as it was, by flat names. */
    static Map<String, String> changed(InputShape shape, Map<String, String> sent) {
        Map<String, String> changed = new LinkedHashMap<>(sent);
        FormLists.of(shape).forEach(list -> takeOut(list, list.name(), sent, changed));
        return changed;
    }

    private static void takeOut(Field list, String name, Map<String, String> sent, Map<String, String> changed) {
        if (list.said()) {
            boolean shown = sent.keySet().stream().anyMatch(n -> n.startsWith(wasOf(name) + "["));
            boolean any = shown || !FormLists.rows(name, sent).isEmpty();
            if (!any || (shown && of(name, sent).equals(of(wasOf(name), sent)))) {
                changed.keySet().removeIf(n -> n.equals(name) || n.startsWith(name + "["));
            }
            return;
        }
        for (int i : FormLists.rows(name, sent).keySet()) {
            String at = name + "[" + i + "].";
            for (Field field : FormLists.each(list).fields()) {
                String of = at + field.name();
                if (field.each() != null) {
                    takeOut(field, of, sent, changed);
                } else if (sent.containsKey(wasOf(of))) {
                    changed.remove(of, sent.get(wasOf(of)));
                }
            }
        }
    }

    /** Values that are not empty, by the end of their names. */
    private static Map<String, String> of(String list, Map<String, String> values) {
        return values.entrySet().stream()
                .filter(e -> e.getKey().startsWith(list + "[") && !e.getValue().isEmpty())
                .collect(Collectors.toMap(e -> e.getKey().substring(list.length()), Map.Entry::getValue));
    }

    /**
     * What stands in the lists of a form that comes back, with what is told along.
     *
     * @param typed all that was sent, by flat names
     * @param late whether something else is so by now: what the person changed stands over it then
     */
    static Map<String, String> values(InputShape shape, ActForm form, Map<String, String> typed, boolean late) {
        Map<String, String> values = new HashMap<>();
        for (Field list : FormLists.of(shape)) {
            String name = list.name();
            if (late) {
                shown(name, form, values);
                over(list, typed, changed(shape, typed), values);
            } else {
                typed.forEach((key, value) -> {
                    if (isOf(name, key)) {
                        values.put(key, value);
                    }
                });
            }
        }
        return values;
    }

    static boolean isOf(String list, String name) {
        return name.startsWith(list + "[") || name.startsWith(wasOf(list) + "[");
    }

    /** What the form shows at first. */
    static void shown(String list, ActForm form, Map<String, String> values) {
        form.values().forEach((name, value) -> {
            if (name.startsWith(list + "[")) {
                values.put(name, value);
                if (form.isSeen(name)) {
                    values.put(wasOf(name), value);
                }
            }
        });
    }

    private static void over(
            Field list, Map<String, String> typed, Map<String, String> changed, Map<String, String> values) {
        String name = list.name();
        Map<Integer, Map<String, String>> now = FormLists.rows(name, values);
        int next = now.size();
        for (Map.Entry<Integer, Map<String, String>> row :
                FormLists.rows(name, typed).entrySet()) {
            String from = name + "[" + row.getKey() + "]";
            boolean known = FormLists.isKnown(list, from + ".", typed);
            int to = known ? place(from, row.getValue(), typed, now) : next++;
            if (to >= 0) {
                String at = name + "[" + to + "]";
                FormLists.of(FormLists.each(list)).stream()
                        .filter(f -> changed.containsKey(from + "." + f.name()))
                        .forEach(f -> values.keySet().removeIf(n -> n.startsWith(at + "." + f.name() + "[")));
                changed.forEach((key, value) -> {
                    if (key.startsWith(from + ".")) {
                        values.put(at + key.substring(from.length()), value);
                    }
                });
            }
        }
    }

    /** The row of now whose kept fields, of which nothing was told that they showed, are those of the row that was sent. */
    private static int place(
            String from, Map<String, String> row, Map<String, String> typed, Map<Integer, Map<String, String>> now) {
        Map<String, String> key = new HashMap<>(row);
        key.keySet().removeIf(end -> end.contains("[") || typed.containsKey(wasOf(from + end)));
        return now.entrySet().stream()
                .filter(e -> key.entrySet().stream()
                        .filter(k -> e.getValue().containsKey(k.getKey()))
                        .allMatch(k -> k.getValue().equals(e.getValue().get(k.getKey()))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}
