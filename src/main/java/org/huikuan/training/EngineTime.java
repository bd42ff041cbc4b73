package org.huikuan.training;

import java.time.Duration;

/** The engine's own clock, which must show the same time as the application's. */
public interface EngineTime {

    /** The engine's clock runs so far ahead of the machine's from now on (behind it, if negative). */
    void follow(Duration offset);
}
