package org.huikuan.acts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an input record, in its order. A component that is a record itself is a group: its fields stand among the
 * others, and an {@link Only} of the group counts for each of them. A list of records is a field of rows: the first
 * component of a row says which it is, and its other fields are named {@code <row>.<component>}.
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

    private final List<Field> fields;

    private InputShape(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    public static InputShape of(Class<?> input) {
        return shape(input);
    }

    private static InputShape shape(Class<?> input) {
        InputShape known = KNOWN.get(input);
        if (known == null) {
            known = new InputShape(fields(input, List.of()));
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

    public Set<String> names() {
        return fields.stream().map(Field::name).collect(Collectors.toSet());
    }

    private static List<Field> fields(Class<?> input, List<Condition> of) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : input.getRecordComponents()) {
            List<Condition> conditions = conditions(component, of);
            if (component.getType().isRecord()) {
                fields.addAll(fields(component.getType(), conditions));
            } else {
                fields.add(field(component, conditions));
            }
        }
        return fields;
    }

    private static List<Condition> conditions(RecordComponent component, List<Condition> of) {
        Only only = component.getAnnotation(Only.class);
        Shown shown = component.getAnnotation(Shown.class);
        Stream<Condition> own = only != null
                ? Stream.of(new Condition(only.with(), Set.of(only.is())))
                : shown == null ? Stream.empty() : Stream.of(new Condition(shown.with(), Set.of(shown.is())));
        return Stream.concat(of.stream(), own).toList();
    }

    private static Field field(RecordComponent component, List<Condition> conditions) {
        Kind kind = kind(component);
        Class<?> list = codes(component);
        Class<?> row = row(component);
        return new Field(
                component.getName(),
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
                component.isAnnotationPresent(Asked.class));
    }

    private static int most(RecordComponent component, Kind kind) {
        Grades grades = component.getAnnotation(Grades.class);
        Most most = component.getAnnotation(Most.class);
        return grades != null ? grades.most() : most != null ? most.value() : kind == Kind.TEXT ? MOST : MOST_OF_LINES;
    }

    private static Kind kind(RecordComponent component) {
        if (component.isAnnotationPresent(Papers.class)) {
            return Kind.PAPERS;
        }
        if (component.isAnnotationPresent(Grades.class)) {
            return Kind.GRADES;
        }
        if (component.getType() == List.class) {
            return row(component) == null ? Kind.TICKS : Kind.ROWS;
        }
        boolean radios = component.isAnnotationPresent(Radios.class);
        if (component.getType().isEnum()) {
            return radios ? Kind.RADIOS : Kind.CHOICE;
        }
        if (component.isAnnotationPresent(Lines.class)) {
            return Kind.LINES;
        }
        if (component.getType() == boolean.class && !radios && !component.isAnnotationPresent(Must.class)) {
            return Kind.TICK;
        }
        Kind kind = KINDS.get(component.getType());
        if (kind == null) {
            throw new IllegalStateException(
                    component + " of " + component.getDeclaringRecord() + " is no field's type");
        }
        return radios && kind == Kind.YES ? Kind.EITHER : kind;
    }

    /** The code list of a field of one or several codes. */
    static @Nullable Class<?> codes(RecordComponent component) {
        Grades grades = component.getAnnotation(Grades.class);
        Class<?> type = grades != null ? grades.of() : element(component);
        return type.isEnum() ? type : null;
    }

    /** The record of each row of a field of rows. */
    static @Nullable Class<?> row(RecordComponent component) {
        Class<?> type = element(component);
        return component.getType() == List.class && type.isRecord() ? type : null;
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType of
                        && of.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
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
            boolean asked) {

        public boolean isOfSeveral() {
            return kind == Kind.TICKS || kind == Kind.GRADES || kind == Kind.PAPERS;
        }
    }
}
