package org.huikuan.acts.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Field;
import org.huikuan.acts.InputShape.Kind;

/** The fields of one form as templates draw them. */
final class FieldViews {

    /** Ends the name of a row that is not there yet. */
    private static final String ANY = "[*]";

    private final String act;
    private final ActForm form;
    private final Map<String, String> values;
    private final Map<String, List<String>> wrong;
    private final FormWords words;

    /** @param act its key @param wrong sentences by name of the field */
    FieldViews(String act, ActForm form, Map<String, String> values, Map<String, List<String>> wrong, FormWords words) {
        this.act = act;
        this.form = form;
        this.values = values;
        this.wrong = wrong;
        this.words = words;
    }

    List<FieldView> of(InputShape shape) {
        return shape.fields().stream()
                .filter(f -> !form.isWithout(f.name()))
                .map(f -> field(f, f.name(), f.name(), values))
                .toList();
    }

    /**
     * @param as name under which the form says something of it, if not its own
     * @param word name of its words
     */
    private FieldView field(Field field, String as, String word, Map<String, String> values) {
        String name = field.name();
        List<ActForm.Option> options = form.options().get(as);
        List<FieldView.Choice> choices = FormChoices.of(act, field, options, words);
        String value = values.getOrDefault(name, "");
        FilledFields fills = FilledFields.of(form.fills(as));
        return new FieldView(
                name,
                kind(field, as),
                words.label(act, word),
                words.hint(act, word),
                field.must(),
                form.isSeen(as)
                        && !field.said()
                        && !form.values().getOrDefault(as, "").isEmpty(),
                field.most(),
                value,
                ticked(field, value),
                choices,
                form.suggestions(as),
                wrong.getOrDefault(name, List.of()),
                when(field),
                fills.names(),
                fills.byAnswer(),
                form.uploadsTo(as),
                form.advice(as),
                form.sheets(as),
                rows(field, as, word, choices, values));
    }

    private List<FieldView.Row> rows(
            Field field, String as, String word, List<FieldView.Choice> choices, Map<String, String> values) {
        if (field.each() != null) {
            return listed(field, as, word, values);
        }
        return field.rows() == null
                ? FormPoints.rows(field, form.points(as), values.getOrDefault(field.name(), ""))
                : keyed(field, choices, values);
    }

    private List<FieldView.Row> keyed(Field field, List<FieldView.Choice> choices, Map<String, String> known) {
        InputShape row = Objects.requireNonNull(field.rows());
        Map<String, Map<String, String>> written = FormRows.read(row, known.getOrDefault(field.name(), ""));
        List<Field> others = row.fields().subList(1, row.fields().size());
        return choices.stream()
                .map(c -> {
                    Map<String, String> own = FormRows.named(c.value(), known);
                    own.putAll(FormRows.prefixed(c.value(), written.getOrDefault(c.value(), Map.of())));
                    return new FieldView.Row(
                            c,
                            written.containsKey(c.value()),
                            others.stream()
                                    .map(f -> FormRows.of(c.value(), f))
                                    .filter(f -> !form.isWithout(f.name()))
                                    .map(f -> field(f, f.name(), FormRows.component(f.name()), own))
                                    .toList());
                })
                .toList();
    }

    /** The rows that there are, and a blank one to add more, of which the form speaks as of each that is not known. */
    private List<FieldView.Row> listed(Field list, String as, String word, Map<String, String> values) {
        String name = list.name();
        List<FieldView.Row> rows = new ArrayList<>();
        for (int i : FormLists.rows(name, values).keySet()) {
            String row = name + "[" + i + "]";
            boolean known = FormLists.isKnown(list, row + ".", values);
            rows.add(row(list, row, known ? row : as + ANY, words.row(act, word, i + 1), known, values));
        }
        rows.add(row(list, name + ANY, as + ANY, words.add(act, word), false, Map.of()));
        return rows;
    }

    private FieldView.Row row(
            Field list, String row, String as, String title, boolean known, Map<String, String> values) {
        return new FieldView.Row(
                new FieldView.Choice(row, title),
                known,
                FormLists.each(list).fields().stream()
                        .filter(f -> !form.isWithout(as + "." + f.name()))
                        .map(f -> field(FormLists.within(row + ".", f), as + "." + f.name(), f.name(), values))
                        .toList());
    }

    /** A text with answers to choose from is a choice; with a single one that is proposed nothing is asked. */
    private String kind(Field field, String as) {
        List<ActForm.Option> options = form.options().get(as);
        if (form.isKept(as)) {
            return "hidden";
        }
        if (field.asked()) {
            return "table";
        }
        if (field.kind() == Kind.LINES && !form.points(as).isEmpty()) {
            return "points";
        }
        if (field.kind() == Kind.TICKS && form.isFolded(as)) {
            return "folded";
        }
        if (field.kind() == Kind.TEXT && options != null) {
            String only = options.size() == 1 ? options.get(0).value() : null;
            return only != null && !field.must() && only.equals(form.values().get(as)) ? "hidden" : "choice";
        }
        return field.kind() == Kind.EITHER ? "radios" : field.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> ticked(Field field, String value) {
        return field.isOfSeveral()
                ? new LinkedHashSet<>(value.lines().map(String::strip).toList())
                : Set.of();
    }

    private static String when(Field field) {
        return field.only().stream()
                .map(c -> c.with() + "=" + c.is().stream().sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }
}
