package org.huikuan.acts.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Field;
import org.huikuan.acts.InputShape.Kind;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.Refused;
import org.huikuan.shared.input.TakenOut;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws up the form of an act: as it is at first, and again with what was written and what is wrong with it. */
@Component
public class Forms {

    /** Between several answers of a field; behind a single one, too. */
    private static final String NEXT = "\n";

    private final MessageSource messages;
    private final RefusalWords refusals;

    Forms(MessageSource messages, RefusalWords refusals) {
        this.messages = messages;
        this.refusals = refusals;
    }

    public FormView fresh(Act<?, ?> act, ActForm form) {
        return view(act, form, SeenFields.fresh(InputShape.of(act.input()), form), Map.of(), null);
    }

    /** @param why a {@link BadInput} or another refusal; null when something else is said beside the form */
    public FormView again(Act<?, ?> act, ActForm form, Map<String, String> written, @Nullable RuntimeException why) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<String, List<String>> wrong = new HashMap<>();
        if (why instanceof BadInput bad) {
            bad.errors().forEach(e -> wrong.computeIfAbsent(e.field(), f -> new ArrayList<>())
                    .add(refusals.of(e, locale)));
        }
        String refused = why instanceof Refused r ? refusals.of(r, locale) : null;
        Map<String, String> values =
                SeenFields.values(InputShape.of(act.input()), form, written, !(why instanceof BadInput));
        takenAway(act, written).forEach(name -> values.put(name, ""));
        return view(act, form, values, wrong, refused);
    }

    /** A browser sends nothing of what nobody has ticked: what the form had proposed there was taken away. */
    private static List<String> takenAway(Act<?, ?> act, Map<String, String> written) {
        return InputShape.of(act.input()).fields().stream()
                .filter(f -> f.isOfSeveral() || f.kind() == Kind.TICK || (f.kind() == Kind.ROWS && !f.asked()))
                .filter(f -> !written.containsKey(f.name()))
                .filter(f -> f.only().stream().allMatch(c -> c.is().contains(written.getOrDefault(c.with(), ""))))
                .map(Field::name)
                .toList();
    }

    public FormWords words() {
        return new FormWords(messages, LocaleContextHolder.getLocale());
    }

    /**
     * What a browser sent, by field: several answers one below the other.
     *
     * @throws BadInput naming the fields that are not as they were sent, see {@link TakenOut}
     */
    public Map<String, String> written(Act<?, ?> act, Map<String, List<String>> sent) {
        List<String> broken = sent.get(TakenOut.FIELD);
        TakenOut.check(broken == null ? Map.of() : Map.of(TakenOut.FIELD, String.join(",", broken)));
        return read(act, sent);
    }

    private static Map<String, String> read(Act<?, ?> act, Map<String, List<String>> parts) {
        InputShape shape = InputShape.of(act.input());
        Map<String, List<String>> sent = FormLists.numbered(shape, parts);
        Map<String, String> written = new HashMap<>();
        for (Field field : shape.fields()) {
            List<String> values = field.each() == null ? sent.get(field.name()) : null;
            if (field.kind() == Kind.LINES && values == null) {
                FormPoints.written(field.name(), sent).ifPresent(lines -> written.put(field.name(), lines));
            } else if (field.rows() != null && field.asked()) {
                written.put(field.name(), FormRows.written(field.rows(), FormRows.chosen(field.rows(), sent), sent));
            } else if (values != null) {
                String all = String.join(NEXT, values);
                written.put(
                        field.name(),
                        field.rows() != null && !FormRows.areRows(values)
                                ? FormRows.written(field.rows(), values, sent)
                                : field.isOfSeveral() ? all + NEXT : all);
            }
        }
        SeenFields.take(shape, sent, written);
        FormLists.write(shape, sent, written);
        return written;
    }

    /** For the form that comes back: what was sent, whatever is wrong with it, also in rows that were not chosen. */
    public Map<String, String> typed(Act<?, ?> act, Map<String, List<String>> sent) {
        Map<String, String> typed = new HashMap<>();
        FormLists.numbered(InputShape.of(act.input()), sent).forEach((name, values) -> {
            if (FormRows.isOfRow(name)) {
                typed.put(name, String.join(NEXT, values));
            }
        });
        typed.putAll(read(act, sent));
        return typed;
    }

    private FormView view(
            Act<?, ?> act,
            ActForm form,
            Map<String, String> values,
            Map<String, List<String>> wrong,
            @Nullable String refused) {
        FormWords words = words();
        InputShape shape = InputShape.of(act.input());
        List<FieldView> fields = new FieldViews(act.key(), form, values, wrong, words).of(shape);
        Set<String> known = fields.stream()
                .filter(f -> !f.kind().equals("hidden"))
                .flatMap(f -> f.names().stream())
                .collect(Collectors.toSet());
        List<String> others = wrong.entrySet().stream()
                .filter(e -> !known.contains(e.getKey()))
                .flatMap(e -> e.getValue().stream())
                .toList();
        Map<String, String> seen = SeenFields.told(shape, form, values);
        return new FormView(act.key(), words.title(act.key()), form.sheets(), fields, others, seen, refused);
    }
}
