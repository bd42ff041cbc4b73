package org.huikuan.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Rows as records: the component {@code metWith} is the column {@code met_with}. The framework's own mapper asks the
 * driver for a column {@code metWith} first and tries the other name when that fails; the failing is slow, and H2 writes
 * each one with its stack into a file. A word of a {@link Code} list is found by its code.
 */
public final class RecordRows<R extends Record> implements RowMapper<R> {

    private final Constructor<R> constructor;
    private final RecordComponent[] components;
    private final ConversionService conversion = DefaultConversionService.getSharedInstance();

    private RecordRows(Class<R> kind) {
        this.components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            this.constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(kind + " has no canonical constructor", e);
        }
    }

    public static <R extends Record> RecordRows<R> of(Class<R> kind) {
        return new RecordRows<>(kind);
    }

    @Override
    public R mapRow(ResultSet row, int number) throws SQLException {
        Map<String, Integer> places = places(row.getMetaData());
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, places, components[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private static Map<String, Integer> places(ResultSetMetaData columns) throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            places.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), i);
        }
        return places;
    }

    private static @Nullable Object code(Class<?> list, @Nullable String code) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(list.getEnumConstants())
                .filter(word -> ((Code) word).code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'" + code + "' is no " + list.getSimpleName()));
    }

    private @Nullable Object value(ResultSet row, Map<String, Integer> places, RecordComponent component)
            throws SQLException {
        Integer place = places.get(JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()));
        if (place == null) {
            throw new IllegalStateException("the query has no column for " + component);
        }
        Object value = JdbcUtils.getResultSetValue(row, place, component.getType());
        return Code.class.isAssignableFrom(component.getType())
                ? code(component.getType(), (String) value)
                : conversion.convert(value, component.getType());
    }
}
