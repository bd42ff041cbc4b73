package org.huikuan.desk.jdbc;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A figure over all open cases, read anew each time while there are few of them and at most every {@link #FRESH} when
 * there are many, so that a page does not wait for it.
 */
final class Remembered<T> {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Predicate<T> isLarge;
    private volatile @Nullable Known<T> known;

    /** @param isLarge whether reading it anew takes long enough to be worth remembering */
    Remembered(Predicate<T> isLarge) {
        this.isLarge = isLarge;
    }

    T of(LocalDate day, Supplier<T> read) {
        Known<T> before = known;
        if (before != null && before.day().equals(day) && before.isFresh()) {
            return before.value();
        }
        T value = read.get();
        known = isLarge.test(value) ? new Known<>(value, day, System.nanoTime()) : null;
        return value;
    }

    private record Known<T>(T value, LocalDate day, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH.toNanos();
        }
    }
}
