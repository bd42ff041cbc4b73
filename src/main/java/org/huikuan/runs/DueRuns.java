package org.huikuan.runs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Starts what is due, in the caller's transaction: per creditor the earliest missed day, then the runs that people asked
 * for. A creditor with a run under way is left alone; the end of that run comes back here.
 */
@Component
class DueRuns {

    private final RunRegister register;
    private final RunFlow flow;
    private final MissedDays missedDays;
    private final Creditors creditors;
    private final Clock clock;
    private final BusinessDay businessDay;

    DueRuns(RunRegister register, RunFlow flow, MissedDays missedDays, Creditors creditors, Clock clock) {
        this.register = register;
        this.flow = flow;
        this.missedDays = missedDays;
        this.creditors = creditors;
        this.clock = clock;
        this.businessDay = new BusinessDay(clock);
    }

    /**
     * Books a run of today, or finds the one already booked, and starts it unless it must wait.
     *
     * @param only null for all creditors
     * @return id of the run
     */
    long ask(@Nullable Creditor only, String by) {
        register.lockRunning();
        Long creditorId = only == null ? null : only.id();
        long id = register.waitingFor(creditorId).orElseGet(() -> {
            LocalDate today = businessDay.today(only == null ? creditors.byDefault() : only);
            return register.book(creditorId, today, DailyRun.Cause.NOW, by, clock.instant());
        });
        start(only == null ? creditors.all() : List.of(only));
        return id;
    }

    /** @return how many runs were started */
    int start(Collection<Creditor> scope) {
        giveUpStuck();
        List<DailyRun> waiting = register.waiting();
        Set<Long> busy = new HashSet<>(register.busyCreditors());
        int started = 0;
        for (Creditor creditor : scope) {
            if (!busy.contains(creditor.id()) && startMissed(creditor, waiting)) {
                busy.add(creditor.id());
                started++;
            }
        }
        return started + startWaiting(waiting, busy);
    }

    /** A run that stands still must not hold up the days after it. */
    void giveUpStuck() {
        flow.stuck(register.running()).forEach(id -> register.end(id, RunState.FAILED, clock.instant()));
    }

    private boolean startMissed(Creditor creditor, List<DailyRun> waiting) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), creditor.zone());
        Optional<LocalDate> day = missedDays
                .earliest(creditor, register.lastRunOn(creditor.id()).orElse(null), now)
                .filter(d -> d.isBefore(now.toLocalDate()) || !awaited(creditor, waiting));
        day.ifPresent(d -> {
            long id = register.book(creditor.id(), d, DailyRun.Cause.TIMER, CurrentUser.SYSTEM, clock.instant());
            begin(id, d, Map.of(creditor.id(), d));
        });
        return day.isPresent();
    }

    /** Whether a waiting run will run the creditor's today anyway. */
    private static boolean awaited(Creditor creditor, List<DailyRun> waiting) {
        return waiting.stream().anyMatch(r -> r.creditorId() == null || r.creditorId() == creditor.id());
    }

    private int startWaiting(List<DailyRun> waiting, Set<Long> busy) {
        int started = 0;
        for (DailyRun run : waiting) {
            Map<Long, LocalDate> days = todayOf(run);
            if (days.keySet().stream().noneMatch(busy::contains)) {
                begin(run.id(), dayOf(run, days), days);
                busy.addAll(days.keySet());
                started++;
            }
        }
        return started;
    }

    private LocalDate dayOf(DailyRun run, Map<Long, LocalDate> days) {
        Long creditorId = run.creditorId();
        long leading = creditorId == null ? creditors.byDefault().id() : creditorId;
        return days.getOrDefault(leading, run.date());
    }

    private Map<Long, LocalDate> todayOf(DailyRun run) {
        Map<Long, LocalDate> days = new LinkedHashMap<>();
        creditors.all().stream()
                .filter(c -> run.creditorId() == null || run.creditorId() == c.id())
                .forEach(c -> days.put(c.id(), businessDay.today(c)));
        return days;
    }

    private void begin(long runId, LocalDate day, Map<Long, LocalDate> days) {
        register.begin(runId, day, days);
        flow.started(runId);
    }
}
