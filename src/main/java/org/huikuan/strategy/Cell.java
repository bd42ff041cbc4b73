package org.huikuan.strategy;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;

/** How a component of a record is said in a table, and read from it. Made once for each component. */
final class Cell {

    private final TableColumn column;
    private final Class<?> type;
    private final Method accessor;
    private final Map<String, @Nullable Object> constants;
    private final Map<Object, String> said;
    private final @Nullable Object otherwise;

    private Cell(TableColumn column, RecordComponent component, Map<String, @Nullable Object> constants) {
        this.column = column;
        this.type = component.getType();
        this.accessor = component.getAccessor();
        this.constants = constants;
        this.said = new LinkedHashMap<>();
        constants.forEach((word, constant) -> {
            if (constant != null) {
                said.put(constant, word);
            }
        });
        accessor.setAccessible(true);
        String given = column.otherwise();
        this.otherwise = given == null || given.isEmpty() ? null : read(numberOr(given));
    }

    static Cell of(RecordComponent component) {
        Default added = component.getAnnotation(Default.class);
        Map<String, @Nullable Object> constants = constants(component);
        boolean mayBeEmpty = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && constants.isEmpty();
        TableColumn column = new TableColumn(
                component.getName(),
                dmnType(component),
                List.copyOf(constants.keySet()),
                added == null ? null : added.value(),
                mayBeEmpty,
                lists(component));
        return new Cell(column, component, constants);
    }

    private static String dmnType(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class) {
            return "integer";
        }
        if (type == long.class || type == boolean.class) {
            return type.getName();
        }
        if (type == String.class || type == LocalTime.class || type.isEnum()) {
            return "string";
        }
        throw new IllegalArgumentException("a table has no column of " + component);
    }

    private static Map<String, @Nullable Object> constants(RecordComponent component) {
        Map<String, @Nullable Object> constants = new LinkedHashMap<>();
        if (component.getType().isEnum()) {
            Stream.of(component.getType().getEnumConstants()).forEach(c -> constants.put(word(c), c));
        }
        WordsOf words = component.getAnnotation(WordsOf.class);
        if (words != null) {
            Stream.of(words.of())
                    .flatMap(list -> Stream.of(list.getEnumConstants()))
                    .map(Cell::word)
                    .forEach(word -> constants.put(word, word));
            Stream.of(words.value()).forEach(word -> constants.put(word, word));
        }
        Absent absent = component.getAnnotation(Absent.class);
        if (absent != null) {
            constants.put(absent.value(), null);
        }
        return constants;
    }

    private static List<String> lists(RecordComponent component) {
        WordsOf words = component.getAnnotation(WordsOf.class);
        Stream<Class<?>> enums = words == null ? Stream.of(component.getType()) : Stream.of(words.of());
        Stream<String> named = enums.filter(list -> list.isEnum() && Code.class.isAssignableFrom(list))
                .map(Code::listOf);
        return Stream.concat(named, words == null ? Stream.empty() : Stream.of(words.list()))
                .toList();
    }

    private static String word(Object constant) {
        return constant instanceof Code code ? code.code() : ((Enum<?>) constant).name();
    }

    TableColumn column() {
        return column;
    }

    /** The component's value as a table knows it. */
    @Nullable
    Object of(Record row) {
        Object value;
        try {
            value = accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + column.name() + " of " + row, e);
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof String) {
            return value;
        }
        return value instanceof LocalTime time ? time.toString() : value == null ? absent() : said.get(value);
    }

    private @Nullable String absent() {
        return constants.entrySet().stream()
                .filter(e -> e.getValue() == null)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** @throws TableFault when the table has answered with something else than the component takes */
    @Nullable
    Object read(@Nullable Object value) {
        if (value == null) {
            return ofNothing();
        }
        if (column.isClosed()) {
            return constant(value);
        }
        if (value instanceof Number number && (type == int.class || type == long.class)) {
            return whole(number);
        }
        if (type == boolean.class && value instanceof Boolean || type == String.class && value instanceof String) {
            return value;
        }
        if (type == LocalTime.class) {
            return time(value);
        }
        throw unreadable(value);
    }

    private @Nullable Object ofNothing() {
        if (otherwise != null || column.mayBeEmpty()) {
            return otherwise;
        }
        throw new TableFault(TableSays.COLUMN_EMPTY.with(column.name()));
    }

    private @Nullable Object constant(Object value) {
        if (!constants.containsKey(String.valueOf(value))) {
            throw unreadable(value);
        }
        return constants.get(String.valueOf(value));
    }

    private Object whole(Number number) {
        long whole = number.longValue();
        if (number.doubleValue() != whole || type == int.class && whole != (int) whole) {
            throw unreadable(number);
        }
        return type == int.class ? (Object) (int) whole : (Object) whole;
    }

    private Object time(Object value) {
        try {
            return LocalTime.parse(String.valueOf(value));
        } catch (java.time.DateTimeException no) {
            throw unreadable(value);
        }
    }

    private TableFault unreadable(Object value) {
        String type = String.valueOf(column.type());
        return new TableFault(
                column.isClosed()
                        ? TableSays.COLUMN_HAS_OTHER.with(column.name(), type, value.toString(), column.words())
                        : TableSays.COLUMN_HAS.with(column.name(), type, value.toString()));
    }

    /** What stands in a file of examples or in a {@link Default}, as a table would give it. */
    Object numberOr(String text) {
        if (type == int.class || type == long.class) {
            return Long.valueOf(text);
        }
        return type == boolean.class ? (Object) Boolean.valueOf(text) : text;
    }

    static List<Cell> all(Class<? extends Record> row) {
        List<Cell> cells = new ArrayList<>();
        for (RecordComponent component : Objects.requireNonNull(row.getRecordComponents())) {
            cells.add(of(component));
        }
        return List.copyOf(cells);
    }
}
