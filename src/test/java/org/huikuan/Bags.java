package org.huikuan;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds beans that carry other beans about instead of doing something with them. */
final class Bags {

    /** A class that Spring makes, or a port that such a class fulfils. */
    static final DescribedPredicate<JavaClass> BEAN = DescribedPredicate.describe(
            "are beans",
            c -> isBean(c)
                    || c.isInterface()
                            && c.getPackageName().startsWith("org.huikuan")
                            && c.getAllSubclasses().stream().anyMatch(Bags::isBean));

    /** One is a way in to something else, such as the subjects of an act; two are a bag. */
    private static final int MOST = 1;

    private Bags() {}

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class);
    }

    static ArchCondition<JavaClass> holdNoBag() {
        return new ArchCondition<>("hold at most " + MOST + " bean") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> held = type.getFields().stream()
                        .filter(f -> BEAN.test(f.getRawType()))
                        .map(JavaField::getName)
                        .sorted()
                        .toList();
                if (held.size() > MOST) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " holds " + held));
                }
            }
        };
    }

    static ArchCondition<JavaClass> keepTheirBeans() {
        return new ArchCondition<>("hand out at most " + MOST + " of the beans they were given") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> handedOut = type.getMethods().stream()
                        .filter(Bags::handsOutABean)
                        .map(JavaMethod::getName)
                        .sorted()
                        .toList();
                if (handedOut.size() > MOST) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " hands out " + handedOut));
                }
            }
        };
    }

    /** A getter: it calls nothing and reads a field that is a bean. */
    private static boolean handsOutABean(JavaMethod method) {
        Set<JavaFieldAccess> read = method.getFieldAccesses();
        return !method.getModifiers().contains(JavaModifier.STATIC)
                && method.getCallsFromSelf().isEmpty()
                && read.size() == 1
                && BEAN.test(method.getRawReturnType())
                && read.iterator().next().getTarget().getRawType().equals(method.getRawReturnType());
    }
}
