package org.huikuan.portfolio;

import java.time.LocalDate;

/** Counts what people have in hand, in one question. */
public interface HoldingCounts {

    /** @param tasks counted by the engine */
    Holdings of(String person, LocalDate today, int tasks);
}
