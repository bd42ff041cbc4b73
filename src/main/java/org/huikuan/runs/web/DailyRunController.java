package org.huikuan.runs.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.runs.DailyRuns;
import org.huikuan.runs.RunFault;
import org.huikuan.runs.RunReport;
import org.huikuan.runs.RunReports;
import org.huikuan.runs.UncoveredItem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts a daily run and tells how far it is. */
@RestController
@RequestMapping("/api/daily-run")
class DailyRunController {

    private final DailyRuns runs;
    private final RunReports reports;

    DailyRunController(DailyRuns runs, RunReports reports) {
        this.runs = runs;
        this.reports = reports;
    }

    @Operation(operationId = "startDailyRun", summary = "Starts the daily run of the day, unless it has been done")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started start(@RequestBody(required = false) @Nullable Request request) {
        return new Started(runs.runNow(request == null ? null : request.creditor()));
    }

    @Operation(operationId = "getDailyRun", summary = "How far a daily run is")
    @GetMapping("/{id}")
    Answer get(@PathVariable long id) {
        RunReport report = reports.of(id);
        return new Answer(
                id,
                report.run().date(),
                report.run().state().spoken(),
                report.run().accounts(),
                report.run().opened(),
                report.run().updated(),
                report.faults(),
                report.exceptions());
    }

    /** @param creditor code; without one all creditors are run */
    record Request(@Nullable String creditor) {}

    record Started(long id) {}

    /** @param state {@code running}, {@code done} or {@code failed} */
    record Answer(
            long id,
            LocalDate date,
            String state,
            long accounts,
            long opened,
            long updated,
            List<RunFault> faults,
            List<UncoveredItem> exceptions) {}
}
