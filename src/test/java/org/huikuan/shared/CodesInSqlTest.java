package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SQL in the code compares a column with, or writes into it, is a word of the column's list. */
class CodesInSqlTest {

    /** Columns that the database does not check, since their words grow with modules or tables. */
    private static final Map<String, String> UNCHECKED = Map.of(
            "collection_case.stage", "cases.Stage",
            "import_batch.ended_as", "imports.BatchState");

    private static final Pattern TABLE = Pattern.compile("huikuan\\.(\\w+)");
    private static final Pattern VIEW = Pattern.compile("create view huikuan\\.(\\w+) as([^;]*);");
    private static final Pattern WORD = Pattern.compile("'([^']*)'");

    @Test
    void whatSqlSaysOfAColumnIsAWordOfItsList() throws Exception {
        Map<String, Map<String, Set<String>>> lists = lists();
        Map<String, Set<String>> views = views();
        Pattern said = Pattern.compile("(?:\\w+\\.)?\\b(" + String.join("|", lists.keySet())
                + ")\\s*(?:=|<>|(?:not )?in)\\s*('[^']*'|\\((?:\\s*'[^']*',?)+\\s*\\))");
        List<String> unknown = new ArrayList<>();
        int[] words = {0};
        for (Path file : sources()) {
            String text = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
            Set<String> tables = new TreeSet<>(all(TABLE, text));
            all(TABLE, text).forEach(name -> tables.addAll(views.getOrDefault(name, Set.of())));
            said.matcher(text).results().forEach(m -> {
                Set<String> known = known(lists.getOrDefault(m.group(1), Map.of()), tables);
                for (String word : all(WORD, m.group(2))) {
                    words[0]++;
                    if (!known.contains(word)) {
                        unknown.add(file.getFileName() + ": " + m.group() + " is none of " + known);
                    }
                }
            });
        }
        assertThat(words[0]).isGreaterThan(100);
        assertThat(unknown)
                .as("words that no list has: use the code of the enum")
                .isEmpty();
    }

    /** What a view publishes has the words of its tables. */
    private static Map<String, Set<String>> views() throws IOException {
        Map<String, Set<String>> views = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.toList()) {
                VIEW.matcher(Files.readString(file)).results().forEach(v -> views.computeIfAbsent(
                                v.group(1), name -> new TreeSet<>())
                        .addAll(all(TABLE, v.group(2))));
            }
        }
        return views;
    }

    /** Column: table: words. */
    private static Map<String, Map<String, Set<String>>> lists() throws ReflectiveOperationException {
        Map<String, Map<String, Set<String>>> lists = new HashMap<>();
        Map<String, String> all = new HashMap<>(CodesOfTheDatabaseTest.LISTS);
        all.putAll(UNCHECKED);
        for (Map.Entry<String, String> list : all.entrySet()) {
            String[] tableAndColumn = list.getKey().split("\\.");
            lists.computeIfAbsent(tableAndColumn[1], c -> new HashMap<>())
                    .put(tableAndColumn[0], CodesOfTheDatabaseTest.codes(list.getValue()));
        }
        return lists;
    }

    /** Words of the tables that the file names; a fragment names none, then any of the column. */
    private static Set<String> known(Map<String, Set<String>> ofColumn, Set<String> tables) {
        Set<String> named = ofColumn.entrySet().stream()
                .filter(t -> tables.contains(t.getKey()))
                .flatMap(t -> t.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return named.isEmpty() ? ofColumn.values().stream().flatMap(Set::stream).collect(Collectors.toSet()) : named;
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
