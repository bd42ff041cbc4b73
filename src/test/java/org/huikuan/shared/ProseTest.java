package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people read stands in the bundles: no source writes English sentences or Chinese, but for the declared reasons. Exceptions that
 * are programming errors, lines of the log, descriptions of the API and statements of the database are no sentences.
 */
class ProseTest {

    private static final Path SOURCES = Path.of("src/main/java/org/huikuan");
    private static final Pattern PROSE = Pattern.compile("[A-Za-z]{2,},? [A-Za-z]{2,}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern DATES = Pattern.compile("[yMdHms:/. T'-]+");
    private static final Pattern NO_READER =
            Pattern.compile("@.*|(\\w+\\.)*LOG\\.\\w+|new .*(Exception|Error|WrongStart)"
                    + "|(Objects\\.)?requireNonNull|.*\\.sql|\\.?sql|batches\\.\\w+|.*\\.(description|summary)");
    private static final Pattern STATEMENT =
            Pattern.compile("(?is)\\s*(select|insert|update|delete|merge|with|from|where"
                    + "|and|or|order by|group by|join|left join|alter|create|fetch|case|exists|union|values|analyze)\\b.*"
                    + "|.*\\b(huikuan\\.|is (not )?null|= [?:]|in \\(|like :|cast\\(|rows only|from \\().*");

    /** Files whose words have a reason to stand in Java, and the reason; packages {@code jdbc} write statements only. */
    private static final Path REASONS = Path.of("src/test/resources/prose.csv");

    @Test
    void noSourceWritesWhatPeopleRead() {
        Map<String, Set<String>> prose = prose();
        prose.keySet().removeAll(declared());

        assertThat(prose)
                .as("sentences in Java: give them a key, or a reason in prose.csv")
                .isEmpty();
    }

    @Test
    void whatIsDeclaredIsThere() {
        Set<String> gone = declared();
        gone.removeAll(prose().keySet());

        assertThat(gone)
                .as("files that are declared and write no sentence any more")
                .isEmpty();
    }

    private static Set<String> declared() {
        Set<String> files = new TreeSet<>();
        try (Stream<String> lines = Files.lines(REASONS)) {
            lines.skip(1).map(l -> l.substring(0, l.indexOf(','))).forEach(files::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** By file. */
    private static Map<String, Set<String>> prose() {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(ProseTest::isLookedAt).toList()) {
                for (JavaTexts.Text text : JavaTexts.of(Files.readString(file))) {
                    if (isProse(text)) {
                        found.computeIfAbsent(SOURCES.relativize(file).toString(), f -> new TreeSet<>())
                                .add(text.words().strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isLookedAt(Path file) {
        return file.toString().endsWith(".java") && !file.toString().contains("/jdbc/");
    }

    private static boolean isProse(JavaTexts.Text text) {
        return (PROSE.matcher(text.words()).find()
                        || CHINESE.matcher(text.words()).find())
                && !DATES.matcher(text.words()).matches()
                && !STATEMENT.matcher(text.words()).matches()
                && text.calls().stream().noneMatch(c -> NO_READER.matcher(c).matches());
    }
}
