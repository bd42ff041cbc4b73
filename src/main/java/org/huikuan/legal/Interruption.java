package org.huikuan.legal;

import java.time.LocalDate;

/**
 * Something known to us that interrupts the limitation period (CC 195, LIM 8-14).
 *
 * @param kind {@code demand}, {@code part-payment} or {@code promise}
 * @param what reference of the letter, receipt or promise
 * @param strength 1 weak, shown beside; 2 and 3 counted (reference DMN-07)
 */
public record Interruption(String kind, LocalDate on, String what, int strength) {

    public boolean counts() {
        return strength >= 2;
    }
}
