package org.huikuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huikuan.cases.moratoria.MoratoriumSetting;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The same as {@link ApplicationH2} on PostgreSQL 17: the second Spring context of the build. */
@Target(ElementType.TYPE)
@TestExecutionListeners(listeners = EngineOfTheContext.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ContextsEndFirst.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "huikuan.home=target/home-postgres",
            "huikuan.admin.password=admin-of-the-tests"
        })
@ActiveProfiles("postgres")
@Import({TestTime.class, StatementCount.InFrontOfTheDatabase.class, MoratoriumSetting.class})
@ContextConfiguration(initializers = ApplicationPostgres.OwnDatabase.class)
public @interface ApplicationPostgres {

    /** Points the application at a database of its own. */
    final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPostgres.Database database = TestPostgres.fresh();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username=" + database.username(),
                            "spring.datasource.password=" + database.password())
                    .applyTo(context);
        }
    }
}
