package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** The rules about bags see one where there is one, and nothing else. The beans are abstract, so that no scan makes them. */
class BagsTest {

    private final JavaClasses planted =
            new ClassFileImporter().importClasses(Pen.class, Ink.class, Drawer.class, Writer.class, Desk.class);

    @Test
    void findsABeanInsideAnotherClass() {
        assertRefused(ArchitectureTest.beansHaveFilesOfTheirOwn, "Drawer");
    }

    @Test
    void findsABeanThatHandsOutBeans() {
        assertRefused(ArchitectureTest.beansHandOutNoBeans, "Drawer hands out [ink, pen]");
    }

    @Test
    void findsARecordOfBeans() {
        assertRefused(ArchitectureTest.recordsAreNoBags, "Desk holds [ink, pen]");
    }

    @Test
    void leavesABeanAloneThatDoesSomething() {
        assertThat(ArchitectureTest.beansHandOutNoBeans
                        .evaluate(planted)
                        .getFailureReport()
                        .getDetails())
                .noneMatch(found -> found.contains("Writer"));
    }

    private void assertRefused(ArchRule rule, String found) {
        assertThatThrownBy(() -> rule.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(found);
    }

    @Component
    abstract static class Pen {}

    @Component
    abstract static class Ink {}

    /** Carries both about. */
    @Component
    abstract static class Drawer {

        private final Pen pen;
        private final Ink ink;

        Drawer(Pen pen, Ink ink) {
            this.pen = pen;
            this.ink = ink;
        }

        Pen pen() {
            return pen;
        }

        Ink ink() {
            return ink;
        }
    }

    /** Needs both, and does something with them. */
    @Component
    abstract static class Writer {

        private final Pen pen;
        private final Ink ink;

        Writer(Pen pen, Ink ink) {
            this.pen = pen;
            this.ink = ink;
        }

        Pen pen() {
            return pen;
        }

        String write() {
            return pen.toString() + ink.toString();
        }
    }

    record Desk(Pen pen, Ink ink) {}
}
