package org.huikuan.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down whoever guesses passwords: after {@link #FREE} failures of one name from one address every further one
 * doubles the pause, up to {@link #LONGEST}. Nobody else is locked out by it, and the right password after the pause
 * ends it. Each node counts for itself.
 */
class LoginThrottle {

    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final LongSupplier nanoTime;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    LoginThrottle(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** How long the caller must still wait; zero when it may try. */
    synchronized Duration pauseFor(String caller) {
        Failures failed = failures.get(caller);
        long left = failed == null ? 0 : failed.until - nanoTime.getAsLong();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    synchronized void failed(String caller) {
        Failures before = failures.remove(caller);
        int count = before == null ? 1 : before.count + 1;
        long pause = count < FREE ? 0 : Math.min(LONGEST.toSeconds(), 1L << Math.min(count - FREE, 6));
        failures.put(
                caller,
                new Failures(
                        count, nanoTime.getAsLong() + Duration.ofSeconds(pause).toNanos()));
    }

    synchronized void succeeded(String caller) {
        failures.remove(caller);
    }

    private record Failures(int count, long until) {}
}
