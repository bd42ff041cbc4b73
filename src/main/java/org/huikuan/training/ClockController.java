package org.huikuan.training;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.input.PlainDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The date of the training, and the wish for another one. */
@RestController
@Profile("training")
@RequestMapping("/api/clock")
class ClockController {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Training training;
    private final ClockRule rule;

    ClockController(Training training, ClockRule rule) {
        this.training = training;
        this.rule = rule;
    }

    @Operation(
            operationId = "getClock",
            summary = "The day of a training or demo instance, and whether work is in progress")
    @GetMapping
    Answer get() {
        return new Answer(training.today(), training.isIdle());
    }

    @Operation(operationId = "moveClock", summary = "Moves the day of a training or demo instance on")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Answer move(@RequestBody Wish wish) {
        LocalDate target = wish.target(training.today());
        rule.check(training.today(), target);
        training.moveTo(target, wish.at() == null ? LocalTime.MIDNIGHT : wish.at());
        return get();
    }

    /**
     * Either a date, or a number of days from today.
     *
     * @param at time of that day at which to arrive; null: midnight, before the day's run
     */
    record Wish(
            @Nullable LocalDate date,
            @Nullable Integer days,
            @Nullable LocalTime at) {

        LocalDate target(LocalDate today) {
            if ((date == null) == (days == null)) {
                throw new BadInput("date", "date-or-days");
            }
            LocalDate target = date == null ? today.plusDays(days == null ? 0 : days) : date;
            if (target.isBefore(FIRST) || target.isAfter(PlainDate.LATEST)) {
                String field = date == null ? "days" : "date";
                throw new BadInput(field, "clock-leads-to", target, FIRST, PlainDate.LATEST);
            }
            return target;
        }
    }

    /** @param idle nothing due is left to be done, and the clock is not on its way */
    record Answer(LocalDate date, boolean idle) {}
}
