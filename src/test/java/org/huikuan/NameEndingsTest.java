package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huikuan.acts.Act;
import org.huikuan.shared.SentenceKey;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Program;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The endings of class names mean what the developer's guide says, and nothing else. */
@Beside
class NameEndingsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `…([A-Z]\\w+)` \\|");

    private static final Map<String, Predicate<JavaClass>> MEANINGS = Map.ofEntries(
            Map.entry("Acts", c -> isBean(c) && !c.isAssignableTo(Act.class) && !isOf(c, "web")),
            Map.entry("Book", c -> c.isInterface() || c.isAnnotatedWith(Repository.class) || !isBean(c)),
            Map.entry("Files", c -> !c.getPackageName().startsWith("org.huikuan.casefile")),
            Map.entry("Flow", c -> c.isInterface() || c.getPackageName().equals("org.huikuan.engine.flows")),
            Map.entry("Input", c -> c.isRecord() || c.isAssignableTo(Throwable.class) || isOf(c, "input")),
            Map.entry("Process", c -> !isBean(c) && !c.isInterface()),
            Map.entry(
                    "Reads",
                    c -> c.isAnnotatedWith(Transactional.class)
                            && c.getAnnotationOfType(Transactional.class).readOnly()),
            Map.entry("Register", c -> c.isInterface() || c.isAnnotatedWith(Repository.class)),
            Map.entry("Says", c -> c.isEnum() && c.isAssignableTo(SentenceKey.class)),
            Map.entry("Steps", c -> isBean(c) && isOf(c, "process")),
            Map.entry("View", JavaClass::isRecord),
            Map.entry(
                    "Work",
                    c -> isOf(c, "runs")
                            || isOf(c, "daily")
                            || c.getSimpleName().endsWith("UnitOfWork")));

    @Test
    void theGuideNamesTheEndingsThatAreHeld() throws IOException {
        assertThat(ROW.matcher(Files.readString(Path.of("docs/guide/developer.md")))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(MEANINGS.keySet());
    }

    @Test
    void everyEndingMeansOneThing() {
        MEANINGS.forEach((ending, meaning) -> assertThat(
                        endingWith(ending).filter(meaning.negate()).map(JavaClass::getFullName))
                .as("…" + ending)
                .isEmpty());
    }

    @Test
    void aDeskIsAPlaceInTheMorningAndNoClass() {
        assertThat(endingWith("Desk").map(JavaClass::getFullName)).isEmpty();
    }

    @Test
    void noEndingIsHeldThatNobodyHas() {
        assertThat(MEANINGS.keySet()).allSatisfy(e -> assertThat(endingWith(e)).isNotEmpty());
    }

    private Stream<JavaClass> endingWith(String ending) {
        return Program.classes()
                .filter(JavaClass::isTopLevelClass)
                .filter(c ->
                        c.getSimpleName().endsWith(ending) && !c.getSimpleName().equals(ending));
    }

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith(Component.class) || type.isAnnotatedWith(Component.class);
    }

    private static boolean isOf(JavaClass type, String room) {
        return List.of(type.getPackageName().split("\\.")).contains(room);
    }
}
