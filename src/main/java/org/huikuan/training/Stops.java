package org.huikuan.training;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.HuikuanProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where a clock that is moved forward stops on its way: each due timer, each midnight, each hour of a daily run. */
@Component
@Profile("training")
class Stops {

    private final Creditors creditors;
    private final EngineJobs jobs;
    private final ZoneId zone;

    Stops(Creditors creditors, EngineJobs jobs, HuikuanProperties settings) {
        this.creditors = creditors;
        this.jobs = jobs;
        this.zone = settings.zone();
    }

    /** The first stop after now; the target at the latest. */
    Instant next(Instant now, Instant target) {
        Stream<Instant> midnight = Stream.of(next(now, zone, 0));
        Stream<Instant> runs = creditors.all().stream().map(c -> nextRun(now, c));
        return Stream.of(midnight, runs, jobs.nextDue().stream())
                .flatMap(times -> times)
                .filter(time -> time.isAfter(now))
                .filter(time -> time.isBefore(target))
                .min(Instant::compareTo)
                .orElse(target);
    }

    private static Instant nextRun(Instant now, Creditor creditor) {
        return next(now, creditor.zone(), creditor.runHour());
    }

    private static Instant next(Instant now, ZoneId zone, int hour) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        LocalDateTime today = local.toLocalDate().atTime(hour, 0);
        return (today.isAfter(local) ? today : today.plusDays(1)).atZone(zone).toInstant();
    }
}
