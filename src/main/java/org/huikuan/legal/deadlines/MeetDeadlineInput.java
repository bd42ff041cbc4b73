package org.huikuan.legal.deadlines;

import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/** When a statutory deadline was met. @param preservedUntil last day of the renewed preservation */
record MeetDeadlineInput(
        @Must LocalDate metOn,
        @Nullable LocalDate preservedUntil,
        @Lines @Most(1000) @Nullable String note) {}
