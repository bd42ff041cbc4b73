package org.huikuan.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.huikuan.intake.BodyRefused.Reason;
import org.jspecify.annotations.Nullable;

/** How many bodies each address is sending right now. Remembers only who is sending. */
class Arrivals {

    private final int most;
    private final Map<String, Integer> arriving = new HashMap<>();

    Arrivals(int most) {
        this.most = most;
    }

    private synchronized void begin(String address) {
        int already = arriving.getOrDefault(address, 0);
        if (already >= most) {
            throw new BodyRefused(Reason.TOO_MANY);
        }
        arriving.put(address, already + 1);
    }

    private synchronized void end(String address) {
        arriving.computeIfPresent(address, (a, count) -> count > 1 ? count - 1 : null);
    }

    synchronized int addresses() {
        return arriving.size();
    }

    /** @param address asked when the body begins to be read */
    Arrival from(Supplier<String> address) {
        return new Arrival(address);
    }

    /** One body, from its first read to its end. */
    final class Arrival {

        private final Supplier<String> address;
        private @Nullable String begun;

        private Arrival(Supplier<String> address) {
            this.address = address;
        }

        /** @throws BodyRefused when the address is sending too many already */
        void begin() {
            String from = address.get();
            Arrivals.this.begin(from);
            begun = from;
        }

        void end() {
            if (begun != null) {
                Arrivals.this.end(begun);
                begun = null;
            }
        }
    }
}
