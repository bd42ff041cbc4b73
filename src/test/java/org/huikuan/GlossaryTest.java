package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One word per thing: what pages, letters, models and forms say is what the glossary says. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");

    private static final Pattern EXPLAINED = Pattern.compile(
            "code\\.((?:stage|case-status|waiting-for|promise-state|dispute-state|letter-state|approval-state)\\.\\S+)"
                    + " = (.*)");

    private static final List<Path> SPOKEN = List.of(
            Path.of("templates"), Path.of("processes"), Path.of("src/main/resources/i18n"), Path.of("docs/guide"));

    /** Other words for letter, daily run and open item; words of the court or of nobody for what we do. */
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "函件|信件|日终处理|未结发票|未清发票|未付发票|未结款项|未结项目" + "|移动案件|容差|停货|挂号信（编号）|回拨已过期|终本（无财产）|判定金额|受理人|接受争议|驳回争议|审阅|补全|已立案");

    @Test
    void nothingIsCalledByAnotherWord() {
        Set<String> found = new TreeSet<>();
        SPOKEN.forEach(folder -> {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(GlossaryTest::isText)
                        .filter(f -> OTHER_WORDS.matcher(read(f)).find())
                        .forEach(f -> found.add(f.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(found).as("see docs/glossary.md").isEmpty();
    }

    /** What people are shown as a stage, a state or a reason to wait is explained. */
    @Test
    void everyStageStateAndPauseIsThere() throws IOException {
        String glossary = read(GLOSSARY);
        Set<String> missing = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/i18n/codes_zh.properties"))) {
            Matcher word = EXPLAINED.matcher(line);
            if (word.matches() && !glossary.contains(word.group(2))) {
                missing.add(word.group(1) + " " + word.group(2));
            }
        }
        assertThat(missing).as(GLOSSARY.toString()).isEmpty();
    }

    /** A word that nobody is shown is no word of the house; those of the code stand in a table of their own. */
    @Test
    void everyWordIsSaidSomewhere() {
        String spoken = SPOKEN.stream().flatMap(GlossaryTest::texts).collect(Collectors.joining());
        List<String> unsaid = entries(read(GLOSSARY).split("## Words of the code")[0])
                .flatMap(entry -> Arrays.stream(entry.replaceAll("（.*?）", "").split("、")))
                .map(String::strip)
                .filter(word -> !spoken.contains(word))
                .toList();
        assertThat(unsaid).as(GLOSSARY.toString()).isEmpty();
    }

    @Test
    void noWordStandsTwice() {
        List<String> words = read(GLOSSARY)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| word") && !line.startsWith("| ---"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
        assertThat(words).doesNotHaveDuplicates().hasSizeGreaterThan(70);
    }

    /** The Chinese words of each entry. */
    private static Stream<String> entries(String tables) {
        return tables.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| word") && !line.startsWith("| ---"))
                .map(line -> line.split("\\|")[2].strip());
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(GlossaryTest::isText).map(GlossaryTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file)
                && Stream.of(".ftl", ".ftlh", ".bpmn", ".dmn", ".html", ".properties", ".md")
                        .anyMatch(name::endsWith);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
