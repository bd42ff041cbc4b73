package org.huikuan.legal.limitation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The limitation period of one debt, from its due date through everything that happened to it. Only a period that runs
 * can be interrupted; after its end nothing counts but the debtor's consent (CC 192, LIM 19). While a procedure lasts no
 * period runs, and a new one begins with its end (CC 195).
 */
final class LimitationClock {

    private static final int MONTHS_OF_SUSPENSION = 6;

    private final UnaryOperator<LocalDate> period;
    private @Nullable LocalDate end;

    private LimitationClock(LocalDate dueOn, UnaryOperator<LocalDate> period) {
        this.period = period;
        this.end = period.apply(dueOn);
    }

    /**
     * @param period the last day of a period that begins with the day after the given one
     * @return the last day; null while a procedure or obstacle lasts
     */
    static @Nullable LocalDate end(LocalDate dueOn, List<Interruption> events, UnaryOperator<LocalDate> period) {
        LimitationClock clock = new LimitationClock(dueOn, period);
        events.stream()
                .filter(e -> e.on().isAfter(dueOn))
                .sorted(Comparator.comparing(Interruption::on))
                .forEach(clock::happened);
        return clock.end;
    }

    private void happened(Interruption event) {
        LocalDate now = end;
        if (now == null) {
            return;
        }
        if (event.on().isAfter(now)) {
            end = event.revives() ? period.apply(event.on()) : now;
            return;
        }
        LocalDate until = event.until();
        end = switch (event.of().effect()) {
            case INTERRUPTS, REVIVES -> later(now, period.apply(event.on()));
            case PROCEDURE -> until == null ? null : later(now, period.apply(until));
            case SUSPENDS -> suspended(now, until);
        };
    }

    /** An obstacle of the last six months: the period ends six months after it has gone (CC 194). */
    private static @Nullable LocalDate suspended(LocalDate end, @Nullable LocalDate until) {
        if (until == null) {
            return null;
        }
        return until.isBefore(end.minusMonths(MONTHS_OF_SUSPENSION))
                ? end
                : later(end, until.plusMonths(MONTHS_OF_SUSPENSION));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
