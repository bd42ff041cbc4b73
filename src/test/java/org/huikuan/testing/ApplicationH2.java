package org.huikuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huikuan.cases.moratoria.MoratoriumSetting;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on H2 in memory, with a port, {@link MovableTestClock} as the clock and no job executor. One
 * of the build's two Spring contexts inside the test JVM; never change it by further annotations on a test.
 */
@Target(ElementType.TYPE)
@TestExecutionListeners(listeners = EngineOfTheContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ContextsEndFirst.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:application;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "camunda.bpm.job-execution.enabled=false",
            "huikuan.home=target/home-h2",
            "huikuan.admin.password=admin-of-the-tests"
        })
@Import({TestTime.class, StatementCount.InFrontOfTheDatabase.class, MoratoriumSetting.class})
public @interface ApplicationH2 {}
