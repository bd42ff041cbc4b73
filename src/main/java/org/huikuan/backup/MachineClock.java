package org.huikuan.backup;

import java.time.Clock;

/** The time of a command, which has no application and so no clock of the house. */
final class MachineClock {

    private MachineClock() {}

    static Clock utc() {
        return Clock.systemUTC();
    }
}
