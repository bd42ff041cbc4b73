package org.huikuan.acts.web;

import static org.huikuan.acts.ActForm.wasOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Field;

/** What a form showed when it was opened travels with it: nothing is written but what the person changed. */
final class SeenFields {

    private SeenFields() {}

    /** Tells along what was shown, and takes out what stands as it was. */
    static void take(InputShape shape, Map<String, List<String>> sent, Map<String, String> written) {
        shape.fields().stream().map(Field::name).forEach(name -> {
            List<String> was = sent.get(wasOf(name));
            if (was != null) {
                written.put(wasOf(name), was.get(0));
                written.remove(name, was.get(0));
            }
        });
    }

    /** What stands in a form at first. */
    static Map<String, String> fresh(InputShape shape, ActForm form) {
        Map<String, String> values = new HashMap<>(form.values());
        FormLists.of(shape).forEach(list -> SeenLists.shown(list.name(), form, values));
        return values;
    }

    /**
     * What stands in a form that comes back: what was typed, over what the form knows.
     *
     * @param late whether something else is so by now: what the person had before the eyes is told anew
     */
    static Map<String, String> values(InputShape shape, ActForm form, Map<String, String> typed, boolean late) {
        Map<String, String> values = new HashMap<>(form.values());
        values.putAll(typed);
        FormLists.of(shape).forEach(list -> values.keySet().removeIf(n -> SeenLists.isOf(list.name(), n)));
        values.putAll(SeenLists.values(shape, form, typed, late));
        for (Field field : shape.fields()) {
            String name = field.name();
            if (late && (form.isKept(name) || field.asked())) {
                anew(field, form, values);
            } else if (!late && !typed.containsKey(name) && typed.containsKey(wasOf(name))) {
                values.put(name, typed.get(wasOf(name)));
            }
            if (form.isSeen(name) && (late || !typed.containsKey(wasOf(name)))) {
                values.put(wasOf(name), form.values().getOrDefault(name, ""));
            }
        }
        return values;
    }

    private static void anew(Field field, ActForm form, Map<String, String> values) {
        InputShape rows = field.rows();
        if (rows != null) {
            values.keySet().removeIf(n -> FormRows.isOfRow(n) && rows.names().contains(FormRows.component(n)));
        }
        values.put(field.name(), form.values().getOrDefault(field.name(), ""));
    }

    /** By name under which it is told along. */
    static Map<String, String> told(InputShape shape, ActForm form, Map<String, String> values) {
        Map<String, String> told = new HashMap<>();
        shape.fields().stream().map(Field::name).filter(form::isSeen).forEach(name -> {
            String now = form.values().getOrDefault(name, "");
            told.put(wasOf(name), values.getOrDefault(wasOf(name), now));
        });
        FormLists.of(shape)
                .forEach(list -> values.forEach((name, value) -> {
                    if (name.startsWith(wasOf(list.name()) + "[")) {
                        told.put(name, value);
                    }
                }));
        return told;
    }
}
