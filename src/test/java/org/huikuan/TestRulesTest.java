package org.huikuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.huikuan.testing.Beside;
import org.huikuan.testing.ClassRules;
import org.huikuan.testing.Program;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * Rules for tests: nothing is skipped silently, and the build starts no more Spring contexts than it must. Looks at the
 * program too, since {@link TimeRulesTest} has all classes read anyway.
 */
@Beside
class TestRulesTest extends ClassRules {

    static final ArchRule nothingIsSwitchedOff = noClasses()
            .that()
            .doNotHaveSimpleName("TestRulesTest")
            .should()
            .beAnnotatedWith(Disabled.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Assumptions.class);

    static final ArchRule noTestIsSwitchedOff = methods().should().notBeAnnotatedWith(Disabled.class);

    static final ArchRule springContextsAreThoseOfTheTestingPackage =
            classes().that().areAnnotatedWith(SpringBootTest.class).should().resideInAPackage("org.huikuan.testing");

    static final ArchRule noTestChangesASpringContext = fields().should()
            .notBeAnnotatedWith(MockitoBean.class)
            .andShould()
            .notBeAnnotatedWith(MockitoSpyBean.class);

    static final ArchRule testsAreSentencesOfTheirPackage = methods()
            .that()
            .areAnnotatedWith(Test.class)
            .should()
            .haveNameNotMatching("(test|should)[A-Z].*")
            .andShould()
            .notBePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .areNotPublic();

    @Override
    protected JavaClasses read() {
        return Program.allWithTests();
    }
}
