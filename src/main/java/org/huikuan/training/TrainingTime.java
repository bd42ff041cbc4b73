package org.huikuan.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huikuan.shared.HuikuanProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The one time of the training: the application's clock, the engine's and the stored one, set together. */
@Component
@Profile("training")
class TrainingTime {

    private final MovableClock clock;
    private final StoredClock stored;
    private final EngineTime engine;
    private final ZoneId zone;

    TrainingTime(MovableClock clock, StoredClock stored, EngineTime engine, HuikuanProperties settings) {
        this.clock = clock;
        this.stored = stored;
        this.engine = engine;
        this.zone = settings.zone();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Instant midnightOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    void set(Instant time) {
        Duration offset = clock.moveTo(time);
        engine.follow(offset);
        stored.keep(offset);
    }
}
