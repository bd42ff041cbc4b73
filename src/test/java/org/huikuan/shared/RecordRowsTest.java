package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RecordRowsTest {

    /** What one column holds: for these the framework reads the first column and asks for no name. */
    private static final Set<String> SINGLE_VALUES =
            Set.of("String", "Long", "Integer", "Boolean", "BigDecimal", "LocalDate", "Timestamp", "OffsetDateTime");

    private static final Pattern BY_CLASS = Pattern.compile("\\.query\\(\\s*([\\w.\\[\\]]+)\\.class\\)");
    private static final Pattern CLASS_VARIABLE = Pattern.compile("Class<[^=;{]*?>\\s+(\\w+)\\s*[,)=]");

    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:"));

    private enum Way {
        MAIL
    }

    private record Line(
            long id,
            @Nullable String metWith,
            BigDecimal amount,
            LocalDate onDate,
            @Nullable Boolean approved,
            Way way) {}

    @Test
    void aComponentIsTheColumnOfItsName() {
        List<Line> lines = jdbc.sql("""
                        select 7 as id, cast(null as varchar) as met_with, 1.50 as amount, date '2026-11-02' as on_date,
                          true as approved, 'MAIL' as way""").query(RecordRows.of(Line.class)).list();

        assertThat(lines)
                .containsExactly(new Line(7, null, new BigDecimal("1.50"), LocalDate.of(2026, 11, 2), true, Way.MAIL));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> jdbc.sql("select 7 as id")
                        .query(RecordRows.of(Line.class))
                        .list())
                .hasMessageContaining("metWith");
    }

    /** {@code query(Some.class)} looks for columns under names that do not exist, and goes on by catching the failures. */
    @Test
    void noQueryGuessesTheNamesOfItsColumns() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(RecordRowsTest::guesses))
                    .as("write .query(RecordRows.of(Some.class)) or a row mapper")
                    .isEmpty();
        }
    }

    private static Stream<String> guesses(Path file) {
        String source = read(file);
        Stream<String> classes = BY_CLASS.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !SINGLE_VALUES.contains(name));
        Stream<String> variables = CLASS_VARIABLE
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(name -> source.matches("(?s).*\\.query\\(\\s*" + Matcher.quoteReplacement(name) + "\\s*\\).*"));
        return Stream.concat(classes, variables).map(name -> file + ": query(" + name + ")");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
