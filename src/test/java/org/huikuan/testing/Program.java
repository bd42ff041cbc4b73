package org.huikuan.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** All classes of the program without its tests, read once for every test that looks for some of them. */
public final class Program {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.huikuan");

    private Program() {}

    public static Stream<JavaClass> classes() {
        return CLASSES.stream();
    }

    /** The enums of this kind, as a loaded class each. */
    public static Stream<Class<?>> enumsOf(Class<?> kind) {
        return classes().filter(c -> c.isAssignableTo(kind) && c.isEnum()).map(JavaClass::reflect);
    }
}
