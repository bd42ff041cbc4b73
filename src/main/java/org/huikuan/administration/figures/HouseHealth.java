package org.huikuan.administration.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.huikuan.administration.EngineFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Details of the health page, for administrators. Only what makes the application useless is down: an old ledger or a
 * letter that waits is told and does not take the node out of service.
 */
@Configuration(proxyBeanMethods = false)
class HouseHealth {

    private static final String NEVER = "never";

    private final CachedFigures figures;
    private final Clock clock;

    HouseHealth(CachedFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Bean
    HealthIndicator jobsHealthIndicator(EngineFigures engine) {
        return () -> Health.up()
                .withDetail("takesJobs", engine.takesJobs())
                .withDetail("waiting", figures.get().jobsWaiting())
                .withDetail("failed", figures.get().jobsFailed())
                .build();
    }

    @Bean
    HealthIndicator outboxHealthIndicator() {
        return () -> Health.up()
                .withDetail("oldest", age(figures.get().oldestInOutbox(), "nothing waits"))
                .withDetail("letters", new TreeMap<>(figures.get().lettersByState()))
                .build();
    }

    @Bean
    HealthIndicator ledgerHealthIndicator() {
        return () -> {
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
        };
    }

    private String age(@Nullable Instant then, String otherwise) {
        return then == null
                ? otherwise
                : Duration.between(then, clock.instant()).toString();
    }
}
