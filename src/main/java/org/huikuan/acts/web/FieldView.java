package org.huikuan.acts.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.acts.ActForm;
import org.jspecify.annotations.Nullable;

/**
 * A field as a template draws it.
 *
 * @param kind of {@link org.huikuan.acts.InputShape.Kind}, in small letters, or how it is drawn otherwise
 * @param stays whether there is an answer that can be changed, but not taken away
 * @param value what it holds; of a field of several answers see {@link #ticked}
 * @param wrong sentences in the reader's language
 * @param when with which answers it is there, {@code result=promised says-paid}; empty always
 * @param uploadsTo address that takes its files; empty for a field without files
 * @param advice address that advises on the field, asked with what is written so far; empty without
 * @param rows of a field of rows, those that may be chosen; of a field of points, each with its words; of a list those that
 *     are there and a blank one
 * @param sheets what is shown below its name
 * @param fills fields that an answer writes, a blank between two; null without any
 * @param fillsBy what they become by answer, a line for each
 */
public record FieldView(
        String name,
        String kind,
        String label,
        @Nullable String hint,
        boolean must,
        boolean stays,
        int most,
        String value,
        Set<String> ticked,
        List<Choice> choices,
        List<String> suggestions,
        List<String> wrong,
        String when,
        @Nullable String fills,
        Map<String, String> fillsBy,
        String uploadsTo,
        String advice,
        List<ActForm.Sheet> sheets,
        List<Row> rows) {

    private static final int LONG = 500;

    /** A text beside others. @param most characters */
    static FieldView text(String name, String label, int most, String value) {
        return new FieldView(
                name, "text", label, null, true, false, most, value, Set.of(), List.of(), List.of(), List.of(), "",
                null, Map.of(), "", "", List.of(), List.of());
    }

    /** Names under which mistakes of the field are told. */
    public Set<String> names() {
        return Stream.concat(
                        Stream.of(name),
                        rows.stream()
                                .flatMap(r -> r.fields().stream())
                                .filter(f -> !f.kind().equals("hidden"))
                                .flatMap(f -> f.names().stream()))
                .collect(Collectors.toSet());
    }

    /** Whether something is wrong with it, or with a field of one of its rows. */
    public boolean isWrong() {
        return !wrong.isEmpty()
                || rows.stream().flatMap(r -> r.fields().stream()).anyMatch(FieldView::isWrong);
    }

    /** Rows of a list that are there; its last one is blank, and its words say what adds one. */
    public List<Row> there() {
        return rows.subList(0, rows.size() - 1);
    }

    public Row blank() {
        return rows.get(rows.size() - 1);
    }

    /** Whether one of the choices says in words that nothing is chosen. */
    public boolean saysNone() {
        return choices.stream().anyMatch(c -> c.value().isEmpty());
    }

    /** Whether the field takes the whole width, as a text does that may be long, and yes to what is to be read before. */
    public boolean wide() {
        return Set.of(
                                "lines", "radios", "ticks", "folded", "grades", "papers", "rows", "list", "table",
                                "points", "tick", "file")
                        .contains(kind)
                || (kind.equals("text") && most >= LONG)
                || (kind.equals("yes") && !sheets.isEmpty());
    }

    /** An answer and its words. */
    public record Choice(String value, String text) {}

    /**
     * A row.
     *
     * @param choice its name and words
     * @param chosen of a list: whether it was there before, so that it is not simply taken away
     * @param fields of it, named {@code <row>.<component>}
     */
    public record Row(Choice choice, boolean chosen, List<FieldView> fields) {}
}
