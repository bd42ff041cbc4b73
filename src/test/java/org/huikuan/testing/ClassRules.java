package org.huikuan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules about classes: each {@link ArchRule} that is a static field of the test is a test of its own. */
@Beside
public abstract class ClassRules {

    /** The classes that the rules are about, as they were read. */
    protected abstract JavaClasses read();

    @TestFactory
    protected Stream<DynamicTest> rules() {
        List<Field> rules = Stream.of(getClass().getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .toList();
        assertThat(rules).isNotEmpty();
        return rules.stream().map(field -> DynamicTest.dynamicTest(field.getName(), () -> check(field)));
    }

    private void check(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        ((ArchRule) field.get(null)).check(read());
    }
}
