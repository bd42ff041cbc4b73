package org.huikuan.imports.files;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a file may be looked through before anything is recorded. All that a file may hold is bounded by size; the
 * time is bounded beside it, so that no file, however made, holds a request and a processor for longer.
 */
public final class ReadingTime {

    private static final Duration MOST = Duration.ofMinutes(3);
    private static final int LINES_BETWEEN = 1_000;

    private final LongSupplier nanos;
    private final long begun;
    private long lines;

    public ReadingTime() {
        this(System::nanoTime);
    }

    public ReadingTime(LongSupplier nanos) {
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /** @throws BadFile when the time is over; to be asked at each line */
    public void check(long line) {
        if (lines++ % LINES_BETWEEN == 0 && nanos.getAsLong() - begun > MOST.toNanos()) {
            throw BadFile.at(line, "import-file-could-not-looked", MOST.toMinutes());
        }
    }
}
