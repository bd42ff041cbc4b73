package org.huikuan.acts.web;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.huikuan.acts.Act;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.InputShape.Field;
import org.huikuan.acts.InputShape.Kind;

/** The schema of an act's input: what its record says of types, limits and answers. */
final class InputSchema {

    private static final String AMOUNT = "^\\d{1,12}(\\.\\d{1,2})?$";

    private final Act<?, ?> act;
    private final FormWords words;
    private final String name;
    private final BiConsumer<String, Schema<?>> parts;

    private InputSchema(Act<?, ?> act, FormWords words, String name, BiConsumer<String, Schema<?>> parts) {
        this.act = act;
        this.words = words;
        this.name = name;
        this.parts = parts;
    }

    /** @param parts takes the schemas of its parts and of the rows of its lists, by name */
    static Schema<?> of(Act<?, ?> act, FormWords words, String name, BiConsumer<String, Schema<?>> parts) {
        return new InputSchema(act, words, name, parts).of(InputShape.of(act.input()));
    }

    private Schema<?> of(InputShape shape) {
        Schema<Object> schema = new Schema<>().type("object");
        for (Field field : shape.fields()) {
            String part = field.name().replaceFirst("\\..*", "");
            Optional<Class<?>> record = shape.part(part);
            if (record.isPresent()) {
                schema.addProperty(part, named(InputShape.of(record.get())));
            } else {
                schema.addProperty(field.name(), described(field));
                if (field.must() && field.only().isEmpty()) {
                    schema.addRequiredItem(field.name());
                }
            }
        }
        return schema;
    }

    private Schema<?> described(Field field) {
        InputShape each = field.each();
        InputShape rows = each != null ? each : field.rows();
        Schema<?> property = rows == null
                ? property(field)
                : new Schema<List<Object>>().type("array").items(each != null ? named(each) : of(rows));
        return property.description(description(act, field, words));
    }

    private Schema<?> named(InputShape part) {
        String of = name + part.type().getSimpleName();
        parts.accept(of, of(part));
        return new Schema<>().$ref("#/components/schemas/" + of);
    }

    private static String description(Act<?, ?> act, Field field, FormWords words) {
        StringBuilder says = new StringBuilder(words.label(act.key(), field.name()));
        String hint = words.hint(act.key(), field.name());
        if (hint != null) {
            says.append(". ").append(hint);
        }
        field.only().forEach(only -> says.append("; only with ")
                .append(only.with())
                .append(' ')
                .append(String.join(", ", only.is().stream().sorted().toList()))
                .append(field.must() ? ", then needed" : ""));
        return says.toString();
    }

    private static Schema<?> property(Field field) {
        return switch (field.kind()) {
            case AMOUNT -> text().pattern(AMOUNT).example("1200.00");
            case NUMBER -> new Schema<Integer>().type("integer").format("int32");
            case DAY -> text().format("date").example("2026-03-31");
            case TIME -> text().pattern("^\\d{2}:\\d{2}$").example("09:30");
            case YES, TICK, EITHER -> new Schema<Boolean>().type("boolean");
            case TICKS, PAPERS, ROWS, LIST ->
                new Schema<List<Object>>().type("array").items(element(field));
            case CHOICE, RADIOS -> codes(field);
            case FILE -> text().format("binary");
            case TEXT, LINES -> text().maxLength(field.most());
            case GRADES -> text().example(field.codes().get(0) + ":" + field.most());
        };
    }

    private static Schema<?> element(Field field) {
        return field.kind() == Kind.PAPERS
                ? new Schema<Integer>().type("integer").format("int64")
                : field.codes().isEmpty() ? text() : codes(field);
    }

    private static Schema<String> codes(Field field) {
        Schema<String> codes = text();
        field.codes().forEach(codes::addEnumItemObject);
        return codes;
    }

    private static Schema<String> text() {
        return new Schema<String>().type("string");
    }
}
