package org.huikuan.engine.settings;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock of everything that is not training: the machine's. */
@Configuration(proxyBeanMethods = false)
@Profile("!training")
class SystemClock {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
