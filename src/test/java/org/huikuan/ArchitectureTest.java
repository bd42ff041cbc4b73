package org.huikuan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import org.huikuan.testing.Beside;
import org.huikuan.testing.ClassRules;
import org.huikuan.testing.Program;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rules of the house that the compiler does not know. */
@Beside
class ArchitectureTest extends ClassRules {

    static final ArchRule onlyTheEnginePackageKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.huikuan.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule nobodyKnowsTheEnginePackage = noClasses()
            .that()
            .resideOutsideOfPackage("org.huikuan.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.huikuan.engine..");

    static final ArchRule nounsAreFreeOfSpring = noClasses()
            .that(areNouns())
            .and(resideInAPackage("..web..").negate())
            .and(resideInAPackage("..engine..").negate())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    static final ArchRule nothingIsInjectedIntoFields = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith(Resource.class)
            .andShould()
            .notBeAnnotatedWith(Inject.class);

    /** Such a stream holds its connection until somebody closes it; {@code list().stream()} does not. */
    static final ArchRule noQueryLeavesItsConnectionOpen = noClasses()
            .should()
            .callMethod(org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec.class, "stream");

    static final ArchRule modulesFormNoCycle =
            slices().matching("org.huikuan.(*)..").should().beFreeOfCycles();

    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Dto|Impl|Data)$");

    /** A step takes part in the transaction of the engine; one of its own would commit half an act. */
    static final ArchRule stepsOpenNoTransaction = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Steps")
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    /** The engine's expressions fail without a clear word on a class that is not public. */
    static final ArchRule stepsArePublicAndAtHomeInProcessPackages = classes()
            .that()
            .haveSimpleNameEndingWith("Steps")
            .should()
            .bePublic()
            .andShould()
            .resideInAPackage("..process..")
            .allowEmptyShould(true);

    /** A stranger looks for a bean by its file; one inside another class mostly shortens a constructor. */
    static final ArchRule beansHaveFilesOfTheirOwn = noClasses()
            .that(DescribedPredicate.describe(
                    "stand inside another class", c -> c.getEnclosingClass().isPresent()))
            .should()
            .beMetaAnnotatedWith(Component.class)
            .because("such a class does a job, then it has a name and a file, or its owner does too many");

    /** A record of beans is a longer constructor by another name. */
    static final ArchRule recordsAreNoBags = classes()
            .that(DescribedPredicate.describe("are records", JavaClass::isRecord))
            .should(Bags.holdNoBag());

    /** Who needs a bean asks for it; who asks for a bag of beans hides how much it does. */
    static final ArchRule beansHandOutNoBeans = classes().that(Bags.BEAN).should(Bags.keepTheirBeans());

    private static DescribedPredicate<JavaClass> areNouns() {
        return DescribedPredicate.describe(
                "are records or enums that others see, settings apart",
                c -> (c.isRecord() || c.isEnum())
                        && !c.getModifiers().contains(JavaModifier.PRIVATE)
                        && !isSettings(c)
                        && c.getEnclosingClass()
                                .filter(ArchitectureTest::isSettings)
                                .isEmpty());
    }

    private static boolean isSettings(JavaClass type) {
        return type.isAnnotatedWith(ConfigurationProperties.class);
    }

    @Override
    protected JavaClasses read() {
        return Program.all();
    }
}
