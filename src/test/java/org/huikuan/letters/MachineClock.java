package org.huikuan.letters;

import java.time.Clock;

/** The time of the machine, for a process that lives and dies in real time. */
final class MachineClock {

    private MachineClock() {}

    static Clock running() {
        return Clock.systemUTC();
    }
}
