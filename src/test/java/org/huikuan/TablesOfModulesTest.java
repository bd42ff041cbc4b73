package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each table belongs to one module; {@code architecture/tables.csv} says which, and who else still reads or writes it. The
 * list is exact: what is mended is taken out of it, and nothing comes in.
 */
class TablesOfModulesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "huikuan");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path LIST = Path.of("src", "test", "resources", "architecture", "tables.csv");
    private static final Pattern NAMED = Pattern.compile("huikuan\\.(\\w+)");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+huikuan\\.(\\w+)");
    private static final Pattern MADE = Pattern.compile("(create|drop) table (?:if (?:not )?exists )?huikuan\\.(\\w+)");

    @Test
    void eachTableHasAnOwnerAndItsOtherReadersAndWritersAreKnown() throws IOException {
        Set<String> tables = tables();
        TreeMap<String, TreeSet<String>> readers = new TreeMap<>();
        TreeMap<String, TreeSet<String>> writers = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(file -> {
                String module = SOURCES.relativize(file).getName(0).toString();
                String text = read(file);
                note(NAMED.matcher(text), module, readers);
                note(WRITTEN.matcher(text), module, writers);
            });
        }

        assertThat(rows().map(row -> row[0])).containsExactlyElementsOf(tables);
        assertThat(rows()).allSatisfy(row -> {
            Set<String> write = others(writers, row);
            Set<String> read = others(readers, row);
            read.removeAll(write);
            assertThat(words(row[3])).as("who else writes " + row[0]).isEqualTo(write);
            assertThat(words(row[2])).as("who else reads " + row[0]).isEqualTo(read);
        });
    }

    private static Set<String> others(TreeMap<String, TreeSet<String>> modules, String[] row) {
        Set<String> others = new TreeSet<>(modules.getOrDefault(row[0], new TreeSet<>()));
        others.remove(row[1]);
        return others;
    }

    private static void note(Matcher found, String module, TreeMap<String, TreeSet<String>> where) {
        found.results().map(r -> r.group(1)).forEach(table -> where.computeIfAbsent(table, t -> new TreeSet<>())
                .add(module));
    }

    /** As the migrations leave them. */
    private static Set<String> tables() throws IOException {
        TreeSet<String> tables = new TreeSet<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            files.sorted((a, b) -> Integer.compare(number(a), number(b)))
                    .flatMap(file -> MADE.matcher(read(file)).results())
                    .forEach(made -> change(made, tables));
        }
        return tables;
    }

    private static void change(MatchResult made, Set<String> tables) {
        if (made.group(1).equals("create")) {
            tables.add(made.group(2));
        } else {
            tables.remove(made.group(2));
        }
    }

    private static int number(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    }

    private static Stream<String[]> rows() throws IOException {
        List<String> lines = Files.readAllLines(LIST);
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("table;"))
                .map(line -> line.split(";", -1));
    }

    private static Set<String> words(String cell) {
        TreeSet<String> words = new TreeSet<>(List.of(cell.split(" ")));
        words.remove("");
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
