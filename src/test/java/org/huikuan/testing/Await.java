package org.huikuan.testing;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that another process does, asking five times a second. */
public final class Await {

    private Await() {}

    public static void until(Duration atMost, String what, BooleanSupplier condition) {
        until(atMost, () -> what, condition);
    }

    public static void until(Duration atMost, Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + atMost + " for " + what.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
