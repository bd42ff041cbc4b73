package org.huikuan.telemetry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Details of the health page, for administrators. Only what makes the application useless is down: an old ledger or a
 * letter that waits is told and does not take the node out of service.
 */
@Configuration(proxyBeanMethods = false)
class HouseHealth {

    private static final String NEVER = "never";

    private final CachedFigures figures;
    private final DatabasePulse pulse;
    private final Clock clock;

    HouseHealth(CachedFigures figures, DatabasePulse pulse, Clock clock) {
        this.figures = figures;
        this.pulse = pulse;
        this.clock = clock;
    }

    /** Takes the place of the framework's, which waits for a connection as long as the pool does. */
    @Bean
    HealthIndicator dbHealthIndicator() {
        return () -> pulse.beats()
                ? Health.up().build()
                : Health.down().withDetail("database", "does not answer").build();
    }

    @Bean
    HealthIndicator jobsHealthIndicator(EngineFigures engine) {
        return whileItBeats(() -> Health.up()
                .withDetail("takesJobs", engine.takesJobs())
                .withDetail("waiting", figures.get().jobsWaiting())
                .withDetail("failed", figures.get().jobsFailed())
                .build());
    }

    @Bean
    HealthIndicator outboxHealthIndicator() {
        return whileItBeats(() -> Health.up()
                .withDetail("oldest", age(figures.get().oldestInOutbox(), "nothing waits"))
                .withDetail("letters", new TreeMap<>(figures.get().lettersByState()))
                .build());
    }

    /** Figures need the database; without it nothing is known of them, and nobody waits for them. */
    private HealthIndicator whileItBeats(HealthIndicator figures) {
        return () -> {
            try {
                return pulse.beats() ? figures.health() : Health.unknown().build();
            } catch (DataAccessException | TransactionException away) {
                return Health.unknown().build();
            }
        };
    }

    @Bean
    HealthIndicator ledgerHealthIndicator() {
        return whileItBeats(() -> {
            Health.Builder health = Health.up();
            figures.get()
                    .creditors()
                    .forEach(of -> health.withDetail(
                            of.code(),
                            Map.of(
                                    "lastImport",
                                    age(of.lastImport(), NEVER),
                                    "lastRun",
                                    of.lastRun() == null ? NEVER : of.lastRun().toString())));
            return health.build();
        });
    }

    private String age(@Nullable Instant then, String otherwise) {
        return then == null
                ? otherwise
                : Duration.between(then, clock.instant()).toString();
    }
}
