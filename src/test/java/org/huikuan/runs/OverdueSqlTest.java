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
 * One meaning of overdue in every question to the database: after the last day for paying, not after the due date, and
 * without what a person's decision has taken out of collection.
 */
class OverdueSqlTest {

    private static final Pattern BY_DUE_DATE = Pattern.compile("\\bdue_on\\)? <=? (:today|:day|:before|\\?|cast)");
    private static final Pattern OVERDUE = Pattern.compile("\\bpay_by < (:today|:day|\\?)");

    @Test
    void noQuestionComparesADueDateWithADay() throws IOException {
        assertThat(sources(BY_DUE_DATE)).isEmpty();
    }

    @Test
    void whatIsOverdueIsStillInCollection() throws IOException {
        assertThat(sources(OVERDUE)).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file))
                .contains("closed_case_id is null"));
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
