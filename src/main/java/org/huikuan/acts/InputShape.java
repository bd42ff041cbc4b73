package org.huikuan.acts;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an input record, in its order. A component that is a record itself is a group: its fields stand among the
 * others, and an {@link Only} of the group counts for each of them. A list of records is a field of rows: the first
 * component of a row says which it is, and its other fields are named {@code <row>.<component>}; a list that is {@link
 * Repeats repeated} needs no such component. A {@link Nested} record is a part with a name of its own.
 */
public final class InputShape {

    /** Characters of a text that says nothing else. */
    public static final int MOST = 200;

    /** Characters of a text of several lines that says nothing else. */
    public static final int MOST_OF_LINES = 4000;

    private static final Map<Class<?>, InputShape> KNOWN = new ConcurrentHashMap<>();

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            String.class, Kind.TEXT,
            BigDecimal.class, Kind.AMOUNT,
            Integer.class, Kind.NUMBER,
            LocalDate.class, Kind.DAY,
            LocalTime.class, Kind.TIME,
            Upload.class, Kind.FILE,
            Boolean.class, Kind.YES,
            boolean.class, Kind.YES);

    private final Class<?> type;
    private final List<Field> fields;

    private InputShape(Class<?> type, List<Field> fields) {
        this.type = type;
        this.fields = List.copyOf(fields);
    }

    public static InputShape of(Class<?> input) {
        return shape(input);
    }

    private static InputShape shape(Class<?> input) {
        InputShape known = KNOWN.get(input);
        if (known == null) {
            known = new InputShape(input, fields(input, "", List.of()));
            KNOWN.put(input, known);
        }
        return known;
    }

    public List<Field> fields() {
        return fields;
    }

    public boolean takesFile() {
        return fields.stream().anyMatch(f -> f.kind() == Kind.FILE);
    }

    /** The record. */
    public Class<?> type() {
        return type;
    }

    /** Whether it has parts or lists, whose fields have longer names. */
    public boolean isDeep() {
        return fields.stream().anyMatch(f -> f.each() != null || f.name().contains("."));
    }

    /** The record of a part with a name of its own; empty for another name. */
    public Optional<Class<?>> part(String name) {
        return Stream.of(type.getRecordComponents())
                .filter(c -> c.isAnnotationPresent(Nested.class)
                        && Components.name(c).equals(name))
                .<Class<?>>map(Components::type)
                .findFirst();
    }

    /** Whether it has a field of the name, be it in a row of a list. */
    public boolean takes(String name) {
        return InputNames.isOneOf(InputNames.of(this), name);
    }

    public Set<String> names() {
        return fields.stream().map(Field::name).collect(Collectors.toSet());
    }

    private static List<Field> fields(Class<?> input, String at, List<Condition> of) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : input.getRecordComponents()) {
            List<Condition> conditions = conditions(component, at, of);
            if (Components.isPart(component)) {
                boolean nested = component.isAnnotationPresent(Nested.class);
                String within = nested ? at + Components.name(component) + "." : at;
                fields.addAll(fields(component.getType(), within, conditions));
            } else {
                fields.add(field(component, at, conditions));
            }
        }
        return fields;
    }

    private static List<Condition> conditions(RecordComponent component, String at, List<Condition> of) {
        Only only = component.getAnnotation(Only.class);
        Shown shown = component.getAnnotation(Shown.class);
        Stream<Condition> own = only != null
                ? Stream.of(new Condition(at + only.with(), Set.of(only.is())))
                : shown == null ? Stream.empty() : Stream.of(new Condition(at + shown.with(), Set.of(shown.is())));
        return Stream.concat(of.stream(), own).toList();
    }

    private static Field field(RecordComponent component, String at, List<Condition> conditions) {
        Kind kind = kind(component);
        Class<?> list = Components.codes(component);
        Class<?> row = Components.row(component);
        Class<?> each = Components.each(component);
        return new Field(
                at + Components.name(component),
                kind,
                component.isAnnotationPresent(Must.class),
                most(component, kind),
                conditions,
                list == null ? null : Code.listOf(list),
                list == null
                        ? List.of()
                        : Arrays.stream(list.getEnumConstants())
                                .map(c -> ((Code) c).code())
                                .toList(),
                row == null ? null : of(row),
                component.isAnnotationPresent(Asked.class),
                each == null ? null : of(each),
                Components.isSaid(component));
    }

    private static int most(RecordComponent component, Kind kind) {
        Grades grades = component.getAnnotation(Grades.class);
        Most most = component.getAnnotation(Most.class);
        Repeats repeats = component.getAnnotation(Repeats.class);
        if (repeats != null) {
            return repeats.most();
        }
        return grades != null ? grades.most() : most != null ? most.value() : kind == Kind.TEXT ? MOST : MOST_OF_LINES;
    }

    private static Kind kind(RecordComponent component) {
        if (component.isAnnotationPresent(Papers.class)) {
            return Kind.PAPERS;
        }
        if (component.isAnnotationPresent(Grades.class)) {
            return Kind.GRADES;
        }
        Class<?> type = Components.type(component);
        if (type == List.class) {
            return Components.each(component) != null
                    ? Kind.LIST
                    : Components.row(component) == null ? Kind.TICKS : Kind.ROWS;
        }
        boolean radios = component.isAnnotationPresent(Radios.class);
        if (type.isEnum()) {
            return radios ? Kind.RADIOS : Kind.CHOICE;
        }
        if (component.isAnnotationPresent(Lines.class)) {
            return Kind.LINES;
        }
        if (type == boolean.class && !radios && !component.isAnnotationPresent(Must.class)) {
            return Kind.TICK;
        }
        Kind kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalStateException(
                    component + " of " + component.getDeclaringRecord() + " is no field's type");
        }
        return radios && kind == Kind.YES ? Kind.EITHER : kind;
    }

    /** What a field takes; a tick is yes, or nothing is said. */
    public enum Kind {
        TEXT,
        LINES,
        AMOUNT,
        NUMBER,
        DAY,
        TIME,
        YES,
        TICK,
        EITHER,
        CHOICE,
        RADIOS,
        TICKS,
        GRADES,
        ROWS,
        LIST,
        PAPERS,
        FILE
    }

    /**
     * @param with the field whose answer decides
     * @param is the answers with which the field is there
     */
    public record Condition(String with, Set<String> is) {}

    /**
     * @param most characters; of grades, the highest
     * @param list the code list of its answers; null without one
     * @param codes of that list
     * @param rows fields of each row; null for a field without rows
     * @param asked whether each row is asked, see {@link Asked}
     * @param each fields of each row of a list without a key; null for any other field
     * @param said whether it may be left out, see {@link Said}
     */
    public record Field(
            String name,
            Kind kind,
            boolean must,
            int most,
            List<Condition> only,
            @Nullable String list,
            List<String> codes,
            @Nullable InputShape rows,
            boolean asked,
            @Nullable InputShape each,
            boolean said) {

        public boolean isOfSeveral() {
            return kind == Kind.TICKS || kind == Kind.GRADES || kind == Kind.PAPERS;
        }
    }
}
