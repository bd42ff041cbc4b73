package org.huikuan.telemetry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of the house at a moment.
 *
 * @param casesByStatus number of cases, by the status' code
 * @param openByStage number of open cases, by the stage's code
 * @param lettersByState letters that still want something, by the state's code
 * @param oldestInOutbox when the oldest letter that may leave now was ordered; null: there is none
 */
record Figures(
        Map<String, Long> casesByStatus,
        Map<String, Long> openByStage,
        Map<String, Long> lettersByState,
        @Nullable Instant oldestInOutbox,
        List<OfCreditor> creditors,
        long jobsWaiting,
        long jobsFailed) {

    /**
     * @param lastImport when its ledger was last loaded; null: never
     * @param lastRun local day of its last daily run; null: never
     * @param today its local day
     */
    record OfCreditor(
            String code,
            @Nullable Instant lastImport,
            @Nullable LocalDate lastRun,
            LocalDate today) {}
}
