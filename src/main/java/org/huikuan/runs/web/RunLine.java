package org.huikuan.runs.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.huikuan.runs.DailyRun;
import org.huikuan.runs.RunState;
import org.jspecify.annotations.Nullable;

/**
 * One run as the page shows it; times are those of the default creditor's zone.
 *
 * @param creditor code; null when all were run
 */
public record RunLine(
        String id,
        @Nullable String creditor,
        String date,
        String cause,
        String state,
        String slices,
        String accounts,
        String opened,
        String updated,
        String by,
        String asked,
        @Nullable String finished) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static RunLine of(DailyRun run, Map<Long, String> creditors, ZoneId zone) {
        Long creditor = run.creditorId();
        Instant finished = run.finishedAt();
        return new RunLine(
                String.valueOf(run.id()),
                creditor == null ? null : creditors.get(creditor),
                run.date().toString(),
                run.cause().code(),
                run.state().code(),
                run.slicesDone() + "/" + run.slices(),
                String.valueOf(run.accounts()),
                String.valueOf(run.opened()),
                String.valueOf(run.updated()),
                run.requestedBy(),
                TIME.format(run.requestedAt().atZone(zone)),
                finished == null ? null : TIME.format(finished.atZone(zone)));
    }

    public boolean isOnItsWay() {
        return finished == null && !state.equals(RunState.FAILED.code());
    }
}
