package org.huikuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each table belongs to one module; {@code architecture/tables.csv} says which, and who else still reads or writes it: what
 * is mended is taken out of it, and nothing comes in. What a module publishes of its tables are views;
 * {@code architecture/views.csv} says who reads them. Both lists are exact.
 */
class TablesOfModulesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "huikuan");
    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path LISTS = Path.of("src", "test", "resources", "architecture");
    private static final Pattern NAMED = Pattern.compile("(?<!org\\.)huikuan\\.(\\w+)");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+huikuan\\.(\\w+)");
    private static final Pattern MADE =
            Pattern.compile("(create|drop) (?:table|view) (?:if (?:not )?exists )?huikuan\\.(\\w+)");
    private static final Pattern VIEW = Pattern.compile("create view huikuan\\.(\\w+) as([^;]*);");
    private static final String PUBLISHED = "view_";
    /** Their business is to show what others know. */
    private static final Set<String> READERS = Set.of("reports", "desk", "exports", "digest", "golive", "webhooks");

    private static final Pattern OVERDUE = Pattern.compile("pay_by\\s*<[^=]|closed_case_id is null");

    @Test
    void eachTableHasAnOwnerAndItsOtherReadersAndWritersAreKnown() throws IOException {
        TreeMap<String, TreeSet<String>> readers = naming(NAMED);
        TreeMap<String, TreeSet<String>> writers = naming(WRITTEN);

        assertThat(rows("tables").map(row -> row[0]))
                .containsExactlyElementsOf(made(name -> !name.startsWith(PUBLISHED)));
        assertThat(rows("tables")).allSatisfy(row -> {
            Set<String> write = others(writers, row);
            Set<String> read = others(readers, row);
            read.removeAll(write);
            assertThat(words(row[3])).as("who else writes " + row[0]).isEqualTo(write);
            assertThat(words(row[2])).as("who else reads " + row[0]).isEqualTo(read);
        });
    }

    @Test
    void eachViewHasAnOwnerAndItsReadersAreKnown() throws IOException {
        TreeMap<String, TreeSet<String>> readers = naming(NAMED);

        assertThat(rows("views").map(row -> row[0]))
                .containsExactlyElementsOf(made(name -> name.startsWith(PUBLISHED)));
        assertThat(rows("views"))
                .allSatisfy(row ->
                        assertThat(words(row[2])).as("who else reads " + row[0]).isEqualTo(others(readers, row)));
    }

    @Test
    void aViewReadsTheTablesOfItsOwnerAlone() throws IOException {
        Map<String, String> owners = new TreeMap<>();
        rows("tables").forEach(row -> owners.put(row[0], row[1]));
        Map<String, Set<String>> read = new TreeMap<>();
        migrations().flatMap(text -> VIEW.matcher(text).results()).forEach(view -> {
            Set<String> tables = new TreeSet<>();
            NAMED.matcher(view.group(2)).results().forEach(t -> tables.add(t.group(1)));
            read.put(view.group(1), tables);
        });
        assertThat(rows("views")).allSatisfy(row -> assertThat(read.get(row[0]))
                .as(row[0])
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.startsWith(PUBLISHED) ? row[1] : owners.get(t))
                        .isEqualTo(row[1])));
    }

    @Test
    void modulesThatReadOnlyReadViewsOnly() throws IOException {
        assertThat(rows("tables"))
                .allSatisfy(row -> assertThat(words(row[2] + " " + row[3])).doesNotContainAnyElementsOf(READERS));
    }

    @Test
    void overdueAndInCollectionAreSaidOnce() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(f -> f.toString().endsWith(".java"))
                            .filter(f -> OVERDUE.matcher(read(f)).find())
                            .map(f -> f.getFileName().toString()))
                    .as("asks view_open_item and ledger.OpenItemSql instead")
                    .containsExactly("OpenItemSql.java");
        }
    }

    private static TreeMap<String, TreeSet<String>> naming(Pattern how) throws IOException {
        TreeMap<String, TreeSet<String>> modules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .forEach(file -> note(
                            how.matcher(read(file)),
                            SOURCES.relativize(file).getName(0).toString(),
                            modules));
        }
        return modules;
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
    private static Set<String> made(Predicate<String> which) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        migrations().flatMap(text -> MADE.matcher(text).results()).forEach(made -> change(made, names));
        names.removeIf(which.negate());
        return names;
    }

    private static Stream<String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files
                    .sorted((a, b) -> Integer.compare(number(a), number(b)))
                    .map(TablesOfModulesTest::read)
                    .toList()
                    .stream();
        }
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

    private static Stream<String[]> rows(String list) throws IOException {
        return Files.readAllLines(LISTS.resolve(list + ".csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.matches("(table|view);.*"))
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
