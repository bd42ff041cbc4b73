package org.huikuan.security;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Slows down whoever guesses passwords. After {@link #FREE} failures of one name from one address every further one
 * doubles the pause, up to {@link #LONGEST}; the right password after the pause ends it. An address that tries many
 * names fails {@link #FREE_OF_ADDRESS} times, and then as often as {@link #EARNS_ONE} allows; whoever logged in from
 * there before is not held up by that, so that one guesser does not shut out an office behind one address.
 *
 * <p>What is remembered has bounds, and the names of a guesser push out nobody who failed more often. Each node counts
 * for itself.
 */
class LoginThrottle {

    static final int FREE = 5;
    static final int FREE_OF_ADDRESS = 60;
    static final Duration LONGEST = Duration.ofMinutes(1);
    static final Duration EARNS_ONE = Duration.ofSeconds(6);
    static final int REMEMBERED = 10_000;

    private final LongSupplier nanoTime;
    private final Map<Caller, Failures> failures = new LinkedHashMap<>();
    private final Map<String, Allowance> addresses = newestOf();
    private final Map<Caller, Boolean> wellKnown = newestOf();

    LoginThrottle(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Somebody at some place. */
    record Caller(String name, String address) {}

    /** How long the caller must still wait; zero when it may try. */
    synchronized Duration pauseFor(Caller caller) {
        Failures failed = failures.get(caller);
        long left = failed == null ? 0 : failed.until - nanoTime.getAsLong();
        if (left <= 0 && !wellKnown.containsKey(caller) && isUsedUp(caller.address)) {
            return EARNS_ONE;
        }
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }

    private boolean isUsedUp(String address) {
        Allowance left = addresses.get(address);
        return left != null && left.at(nanoTime.getAsLong()) < 1;
    }

    synchronized void failed(Caller caller) {
        long now = nanoTime.getAsLong();
        Failures before = failures.remove(caller);
        int count = before == null ? 1 : before.count + 1;
        long pause = count < FREE ? 0 : Math.min(LONGEST.toSeconds(), 1L << Math.min(count - FREE, 6));
        makeRoom();
        failures.put(caller, new Failures(count, now + Duration.ofSeconds(pause).toNanos()));
        Allowance left = addresses.getOrDefault(caller.address, new Allowance(FREE_OF_ADDRESS, now));
        addresses.put(caller.address, new Allowance(Math.max(0, left.at(now) - 1), now));
    }

    /** Who failed once makes room for who failed often. */
    private void makeRoom() {
        if (failures.size() >= REMEMBERED) {
            failures.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().count))
                    .map(Map.Entry::getKey)
                    .ifPresent(failures::remove);
        }
    }

    synchronized void succeeded(Caller caller) {
        failures.remove(caller);
        wellKnown.put(caller, true);
    }

    synchronized int remembered() {
        return failures.size();
    }

    private static <K, V> Map<K, V> newestOf() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private record Failures(int count, long until) {}

    /** How many failures an address has left, as counted at a moment. */
    private record Allowance(double left, long when) {

        double at(long now) {
            return Math.min(FREE_OF_ADDRESS, left + (double) (now - when) / EARNS_ONE.toNanos());
        }
    }
}
