package org.huikuan.acts.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.InputShape.Field;

/**
 * A text whose lines answer one point each: the form asks each point under {@code <field>.<point>}; as one value they are
 * lines like {@code 1: words}.
 */
final class FormPoints {

    private static final String DOT = ".";
    private static final String SAYS = ": ";
    private static final int MOST = 1000;

    private FormPoints() {}

    /** The lines of what a browser sent; empty when it sent no points of the field, and a point without words has none. */
    static Optional<String> written(String field, Map<String, List<String>> sent) {
        Map<String, String> points = new LinkedHashMap<>();
        sent.forEach((name, words) -> {
            if (name.startsWith(field + DOT)) {
                points.put(
                        name.substring(field.length() + 1),
                        words.get(0).replaceAll("\\s+", " ").strip());
            }
        });
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(points.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e -> e.getKey() + SAYS + e.getValue())
                        .collect(Collectors.joining("\n")));
    }

    static List<FieldView.Row> rows(Field field, List<ActForm.Option> points, String value) {
        return points.stream()
                .map(p -> new FieldView.Choice(p.value(), p.text() == null ? p.value() : p.text()))
                .map(c -> new FieldView.Row(
                        c,
                        true,
                        List.of(FieldView.text(
                                field.name() + DOT + c.value(), c.text(), MOST, said(c.value(), value)))))
                .toList();
    }

    private static String said(String point, String value) {
        return value.lines()
                .filter(line -> line.startsWith(point + SAYS))
                .map(line -> line.substring(point.length() + SAYS.length()))
                .findFirst()
                .orElse("");
    }
}
