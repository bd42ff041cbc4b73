package org.huikuan.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** One clock for all contexts of the JVM, since the engine too has only one; and a mail server for each. */
@TestConfiguration(proxyBeanMethods = false)
class TestTime {

    static final MovableTestClock CLOCK = new MovableTestClock();

    @Bean
    @Primary
    MovableTestClock testClock() {
        return CLOCK;
    }

    /** Not configured until a test says so. */
    @Bean
    @Primary
    TestMailServer testMailServer() {
        return new TestMailServer();
    }
}
