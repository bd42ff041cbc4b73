package org.huikuan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.huikuan.testing.Beside;
import org.huikuan.testing.ClassRules;
import org.huikuan.testing.Program;

/** There is one clock, and nobody waits by sleeping. */
@Beside
class TimeRulesTest extends ClassRules {

    /** The machine's clock is handed out in one place, a configuration whose name ends in Clock. */
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Clock")
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("asks the machine for the time", TimeRulesTest::asksTheTime));

    static final ArchRule nobodySleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class, int.class)
            .orShould()
            .callMethod(TimeUnit.class, "sleep", long.class);

    private static boolean asksTheTime(JavaAccess<?> access) {
        if (!(access instanceof JavaCall<?> call)) {
            return false;
        }
        String owner = call.getTargetOwner().getName();
        boolean bare = call.getTarget().getRawParameterTypes().isEmpty();
        return bare && owner.startsWith("java.time.") && call.getName().equals("now")
                || owner.equals("java.time.Clock") && call.getName().startsWith("system")
                || bare && call instanceof JavaConstructorCall && owner.equals(Date.class.getName())
                || owner.equals(Calendar.class.getName()) && call.getName().equals("getInstance")
                || owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis");
    }

    @Override
    protected JavaClasses read() {
        return Program.allWithTests();
    }
}
