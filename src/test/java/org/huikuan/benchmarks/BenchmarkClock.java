package org.huikuan.benchmarks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** It is Monday 2026-03-02, nine o'clock in Shanghai, and time passes: on a weekend nobody could be called. */
@TestConfiguration(proxyBeanMethods = false)
class BenchmarkClock {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    @Bean
    @Primary
    Clock monday() {
        Duration back = Duration.between(Clock.systemUTC().instant(), MONDAY);
        ClockUtil.offset(back.toMillis());
        return Clock.offset(Clock.systemUTC(), back);
    }
}
