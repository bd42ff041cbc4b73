package org.huikuan.strategy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huikuan.shared.Arg;
import org.jspecify.annotations.Nullable;

/**
 * One end of a table: the columns that the components of a record are. The record is looked at once; what is asked
 * afterwards costs a call of each accessor.
 *
 * @param <R> the record
 */
public final class TableColumns<R extends Record> {

    private final List<Cell> cells;
    private final List<TableColumn> all;
    private final Constructor<R> constructor;

    private TableColumns(Class<R> row) {
        this.cells = Cell.all(row);
        this.all = cells.stream().map(Cell::column).toList();
        Class<?>[] types = Stream.of(row.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            this.constructor = row.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("a record has a constructor of its components: " + row, e);
        }
        constructor.setAccessible(true);
    }

    static <R extends Record> TableColumns<R> of(Class<R> row) {
        return new TableColumns<>(row);
    }

    /** In the order of the record. */
    public List<TableColumn> all() {
        return all;
    }

    /** The record as a table knows it, by column name; words by their code. */
    public Map<String, @Nullable Object> values(R row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        cells.forEach(cell -> values.put(cell.column().name(), cell.of(row)));
        return values;
    }

    /**
     * The record that a table answered with.
     *
     * @param values by column name; what is not there is what {@link Default} says
     * @throws TableFault when a column is missing or has something else in it than the record takes
     */
    public R read(Map<String, ? extends @Nullable Object> values) {
        return made(cells.stream()
                .map(cell -> cell.read(values.get(cell.column().name())))
                .toArray());
    }

    /** The record that a line of a file of examples tells, every value written as text. */
    public R parse(Map<String, String> texts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        cells.forEach(cell -> {
            String text = texts.get(cell.column().name());
            values.put(cell.column().name(), text == null ? null : cell.numberOr(text));
        });
        return read(values);
    }

    /**
     * Whether a column can be read that has this in it.
     *
     * @throws TableFault when it cannot
     */
    public void look(String column, @Nullable Object value) {
        cells.stream().filter(cell -> cell.column().name().equals(column)).forEach(cell -> cell.read(value));
    }

    private R made(@Nullable Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw new TableFault(TableSays.ANSWER_REFUSED.with(Arg.text(String.valueOf(refused.getCause()))), refused);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + constructor, e);
        }
    }
}
