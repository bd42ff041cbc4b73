package org.huikuan.acts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a component of an input record says of its field by its type. */
final class Components {

    private Components() {}

    static String name(RecordComponent c) {
        Named named = c.getAnnotation(Named.class);
        return named == null ? c.getName() : named.value();
    }

    static boolean isSaid(RecordComponent c) {
        return c.getType() == Said.class;
    }

    /** That of which something may be {@link Said}. */
    static Class<?> type(RecordComponent c) {
        return raw(generic(c));
    }

    /** A record within the record, whose fields are named by themselves or as {@link Nested} ones. */
    static boolean isPart(RecordComponent c) {
        return type(c).isRecord();
    }

    /** The code list of a field of one or several codes. */
    static @Nullable Class<?> codes(RecordComponent c) {
        Grades grades = c.getAnnotation(Grades.class);
        Class<?> type = grades != null ? grades.of() : element(c);
        return type.isEnum() ? type : null;
    }

    /** The record of each row of a field of rows with a key. */
    static @Nullable Class<?> row(RecordComponent c) {
        return c.isAnnotationPresent(Repeats.class) ? null : record(c);
    }

    /** The record of each row of a list without a key. */
    static @Nullable Class<?> each(RecordComponent c) {
        return c.isAnnotationPresent(Repeats.class) ? record(c) : null;
    }

    private static @Nullable Class<?> record(RecordComponent c) {
        Class<?> type = element(c);
        return type(c) == List.class && type.isRecord() ? type : null;
    }

    private static Class<?> element(RecordComponent c) {
        return generic(c) instanceof ParameterizedType of ? raw(of.getActualTypeArguments()[0]) : type(c);
    }

    private static Type generic(RecordComponent c) {
        return isSaid(c) && c.getGenericType() instanceof ParameterizedType of
                ? of.getActualTypeArguments()[0]
                : c.getGenericType();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType of ? (Class<?>) of.getRawType() : (Class<?>) type;
    }
}
