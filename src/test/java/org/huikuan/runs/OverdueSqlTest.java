package org.huikuan.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Overdue is what is past its last day for paying, not what is past its due date. That it is said once, and of what is in
 * collection, is looked at by {@link org.huikuan.TablesOfModulesTest}.
 */
class OverdueSqlTest {

    private static final Pattern BY_DUE_DATE = Pattern.compile("\\bdue_on\\)? <=? (:today|:day|:before|\\?|cast)");

    @Test
    void noQuestionComparesADueDateWithADay() throws IOException {
        assertThat(sources(BY_DUE_DATE)).isEmpty();
    }

    private static java.util.List<Path> sources(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> pattern.matcher(read(f)).find())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
