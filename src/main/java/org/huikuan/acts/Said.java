package org.huikuan.acts;

import org.jspecify.annotations.Nullable;

/**
 * What was said of a fact that may stay as it is: nothing, what it is from now on, or that it is empty from now on. Type of
 * the component of an input that changes facts; {@code Said<List<Row>>} is a list that is told as a whole or not at all.
 *
 * @param isSaid whether the field was named
 * @param value null: the fact is emptied, or what was written could not be read
 */
public record Said<T>(boolean isSaid, @Nullable T value) {

    public static <T> Said<T> nothing() {
        return new Said<>(false, null);
    }

    public static <T> Said<T> of(@Nullable T value) {
        return new Said<>(true, value);
    }

    /** The fact as it is then. @param now as it is so far */
    public @Nullable T over(@Nullable T now) {
        return isSaid ? value : now;
    }

    /** Whether a value is given, not only the name. */
    public boolean gives() {
        return value != null;
    }
}
