package org.huikuan.cases;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.cases.acts.LateCases;
import org.huikuan.cases.acts.OfCase;
import org.huikuan.cases.acts.OpenCases;
import org.huikuan.cases.acts.PartsOfCases;
import org.huikuan.cases.acts.PastDays;
import org.huikuan.cases.acts.ReasonInput;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.testing.Beside;
import org.huikuan.testing.ClassRules;
import org.huikuan.testing.Program;

/** Each kind of pauses stands on the core of cases, which knows none of them, and none knows another. */
@Beside
class PausePackagesTest extends ClassRules {

    private static final String[] KINDS = {
        "org.huikuan.cases.promises..", "org.huikuan.cases.disputes..", "org.huikuan.cases.holds.."
    };

    /**
     * Rooms above the kinds: a contact may bring any of them, a soft link may bring a promise, brief and ladder tell of
     * what was promised, an apology answers a dispute.
     */
    private static final String[] ABOVE = {
        "org.huikuan.cases.contacts..",
        "org.huikuan.cases.softlinks..",
        "org.huikuan.cases.briefs..",
        "org.huikuan.cases.ladder..",
        "org.huikuan.cases.apologies.."
    };

    /** Case plans act on a case and its parts as the kinds do, and have their own tables and pages beside the module. */
    private static final String PLANS = "org.huikuan.caseplans..";

    static final ArchRule theCoreKnowsNoKindOfPauses = noClasses()
            .that(resideInAPackage("org.huikuan.cases..")
                    .and(resideInAnyPackage(KINDS).negate())
                    .and(resideInAnyPackage(ABOVE).negate()))
            .should()
            .dependOnClassesThat(resideInAnyPackage(KINDS));

    static final ArchRule everyKindIsAPackageBelowTheCore =
            classes().that().implement(PauseKind.class).should().resideInAnyPackage(KINDS);

    static final ArchRule noKindKnowsAnother = com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices()
            .matching("org.huikuan.cases.(promises|disputes|holds)..")
            .should()
            .notDependOnEachOther();

    /** What the core has opened for the packages below it is nobody else's but for the plans; {@code OpenCases} is staffing's, too. */
    static final ArchRule theDoorsOfTheCoreStayInTheModule = noClasses()
            .that()
            .resideOutsideOfPackages("org.huikuan.cases..", PLANS)
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    AccountLocks.class,
                    ActRoles.class,
                    CaseAccess.class,
                    CaseReview.class,
                    LateCases.class,
                    OfCase.class,
                    PartsOfCases.class,
                    PastDays.class,
                    ReasonInput.class));

    static final ArchRule wholeCasesAreActedOnByTheModuleAndByStaffing = noClasses()
            .that(resideInAPackage("org.huikuan..")
                    .and(resideInAnyPackage("org.huikuan.cases..", "org.huikuan.staffing..", PLANS)
                            .negate()))
            .should()
            .dependOnClassesThat(belongToAnyOf(OpenCases.class));

    @Override
    protected JavaClasses read() {
        return Program.all();
    }
}
