package org.huikuan.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;
import java.util.stream.Stream;

/** All classes of the program, read once for every test that looks for some of them. */
public final class Program {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.huikuan");

    private static SoftReference<JavaClasses> withTests = new SoftReference<>(null);

    private Program() {}

    public static Stream<JavaClass> classes() {
        return CLASSES.stream();
    }

    /** The same, for rules. */
    public static JavaClasses all() {
        return CLASSES;
    }

    /** And its tests; given up when memory is short. */
    public static synchronized JavaClasses allWithTests() {
        JavaClasses known = withTests.get();
        if (known == null) {
            known = new ClassFileImporter().importPackages("org.huikuan");
            withTests = new SoftReference<>(known);
        }
        return known;
    }

    /** The enums of this kind, as a loaded class each. */
    public static Stream<Class<?>> enumsOf(Class<?> kind) {
        return classes().filter(c -> c.isAssignableTo(kind) && c.isEnum()).map(JavaClass::reflect);
    }
}
