package org.huikuan.cases.moratoria;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives the applications of the tests a fourth kind of pauses, as a release would: all that is told of cases must hold with
 * it, and it must cost those nothing who have none.
 */
@TestConfiguration(proxyBeanMethods = false)
public class MoratoriumSetting {

    @Bean
    Moratoria moratoria(JdbcClient jdbc) {
        return new Moratoria(jdbc);
    }

    @Bean
    MoratoriumKind moratoriumKind(Moratoria rows) {
        return new MoratoriumKind(rows);
    }
}
