package org.huikuan.telemetry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of the last seconds: however often somebody asks, the database is asked rarely. */
@Component
class CachedFigures {

    private static final long GOOD_FOR = Duration.ofSeconds(15).toNanos();

    private final FiguresTable table;
    private @Nullable Figures last;
    private long readAt;

    CachedFigures(FiguresTable table) {
        this.table = table;
    }

    synchronized Figures get() {
        Figures known = last;
        if (known == null || System.nanoTime() - readAt > GOOD_FOR) {
            known = table.now();
            last = known;
            readAt = System.nanoTime();
        }
        return known;
    }
}
