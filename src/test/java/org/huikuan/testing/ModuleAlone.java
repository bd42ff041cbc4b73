package org.huikuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;

/**
 * The module of the test's package and the modules that its beans ask, nothing else: no engine, no pages of the house, a
 * fresh H2 with our own tables, and {@link MovableTestClock} as the clock. What modules above fulfil (the engine, the
 * limits of the house) the test gives as plain objects, or names as {@link Unasked}. A module that does not start so
 * needs more than it declares: mend the module, not the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ContextsEndFirst.class)
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, verifyAutomatically = false)
@TestPropertySource(
        properties = {
            "spring.flyway.enabled=false",
            "springdoc.api-docs.enabled=false",
            "management.endpoint.health.validate-group-membership=false",
            "spring.autoconfigure.exclude="
                    + "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration,"
                    + "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration,"
                    + "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
            "huikuan.home=target/home-modules"
        })
@Import(ModuleHouse.class)
public @interface ModuleAlone {

    /** Modules that the beans of its direct dependencies ask and its own do not. */
    @AliasFor(annotation = ApplicationModuleTest.class, attribute = "extraIncludes")
    String[] with() default {};
}
