package org.huikuan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.testing.Beside;
import org.huikuan.testing.ClassRules;
import org.huikuan.testing.Program;
import org.junit.platform.commons.annotation.Testable;
import org.springframework.modulith.ApplicationModule;

/** A test stands in the module that it is about; what tests several modules together stands in a package named for it. */
@Beside
class TestRoomsTest extends ClassRules {

    /** Packages of tests that are about no one module. */
    private static final Set<String> TOGETHER =
            Set.of("stories", "model", "processes", "browser", "benchmarks", "testing");

    private static final String BASE = "org.huikuan.";
    private static final String ALL = "all";
    /** A test over HTTP may set the scene with a class or two of others. */
    private static final int A_SETTING = 2;

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?org\\.huikuan\\.([a-z]+)\\.([\\w.]+);");

    static final ArchRule aTestIsAboutItsModule = classes()
            .that(describe("are tests of a module", TestRoomsTest::isTestOfAModule))
            .should(new ArchCondition<>("name no module beside or above their own more often than their own") {
                @Override
                public void check(JavaClass test, ConditionEvents events) {
                    String own = moduleOf(test);
                    long named = own(test, own);
                    foreign(test, own).forEach((module, names) -> {
                        if (names.size() > Math.max(A_SETTING, named)) {
                            events.add(SimpleConditionEvent.violated(
                                    test,
                                    "%s names %s of %s, and of %s %s: it is about %s, or a story of several modules"
                                            .formatted(test.getName(), named, own, module, names, module)));
                        }
                    });
                }
            });

    private static boolean isTestOfAModule(JavaClass type) {
        return type.getPackageName().startsWith(BASE)
                && !TOGETHER.contains(moduleOf(type))
                && type.getMethods().stream().anyMatch(m -> m.isMetaAnnotatedWith(Testable.class));
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().substring(BASE.length()).split("\\.")[0];
    }

    /** How many classes of the application's module the test names. */
    private static long own(JavaClass test, String module) {
        return test.getDirectDependenciesFromSelf().stream()
                .map(d -> d.getTargetClass().getBaseComponentType())
                .filter(c -> c.getPackageName().startsWith(BASE) && moduleOf(c).equals(module))
                .filter(TestRoomsTest::isOfTheApplication)
                .distinct()
                .count();
    }

    private static boolean isOfTheApplication(JavaClass type) {
        return type.getSource()
                .filter(source -> !source.getUri().toString().contains("/test-classes/"))
                .isPresent();
    }

    /** What the test imports of modules that its own does not stand on. */
    private static Map<String, Set<String>> foreign(JavaClass test, String own) {
        Set<String> beneath = new TreeSet<>();
        beneath(own, beneath);
        Map<String, Set<String>> foreign = new TreeMap<>();
        Matcher imported = IMPORT.matcher(source(test));
        while (imported.find()) {
            String module = imported.group(1);
            if (!beneath.contains(module) && !beneath.contains(ALL) && !TOGETHER.contains(module)) {
                foreign.computeIfAbsent(module, m -> new TreeSet<>()).add(imported.group(2));
            }
        }
        return foreign;
    }

    /** The module and all that it may use, and they in turn; {@link #ALL} for one that declares nothing. */
    private static void beneath(String module, Set<String> found) {
        if (found.add(module) && !module.equals(ALL)) {
            for (String used : declared(module)) {
                beneath(used.split(" ")[0], found);
            }
        }
    }

    private static String[] declared(String module) {
        try {
            ApplicationModule declared =
                    Class.forName(BASE + module + ".package-info").getAnnotation(ApplicationModule.class);
            String[] allowed = declared == null ? new String[0] : declared.allowedDependencies();
            return Set.of(allowed).contains(ApplicationModule.OPEN_TOKEN) ? new String[] {ALL} : allowed;
        } catch (ClassNotFoundException e) {
            throw new AssertionError("tests stand in org.huikuan." + module + ", which is no module", e);
        }
    }

    private static String source(JavaClass test) {
        try {
            return Files.readString(Path.of("src/test/java", test.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected JavaClasses read() {
        return Program.allWithTests();
    }
}
