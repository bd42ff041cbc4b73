package org.huikuan.training;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock of profile training, set to where it stood before anything asks it or the first job runs. */
@Configuration(proxyBeanMethods = false)
@Profile("training")
class TrainingClock {

    @Bean
    MovableClock clock(StoredClock stored, EngineTime engine) {
        Duration offset = stored.offset();
        engine.follow(offset);
        return MovableClock.startingAt(offset);
    }
}
