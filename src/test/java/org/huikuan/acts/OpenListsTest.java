package org.huikuan.acts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huikuan.cases.Stage;
import org.huikuan.cases.WaitingFor;
import org.huikuan.letters.LetterFacts;
import org.huikuan.shared.Code;
import org.huikuan.testing.Databases;
import org.huikuan.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists that are no enums, since models, tables or modules bring their words: each word is said in both languages. */
class OpenListsTest {

    static final Set<String> LISTS = Set.of("step", "waiting-for", "legal-term", "gate", "yes-no", "table");

    /** Said by headings of files, which stand in bundle {@code imports}. */
    private static final String COLUMN = "column";

    private static final Pattern STEP = Pattern.compile("step == &#x27;([a-z-]+)&#x27;");
    private static final Pattern TABLE = Pattern.compile("<decision id=\"([a-z-]+)\" name=\"([^\"]+)\"");
    private static final Pattern GATE = Pattern.compile("new (?:GateAnswer\\.)?(?:Go|Wait|Never)\\(\\s*\"([a-z-]+)\"");
    private static final Pattern SAID = Pattern.compile("Arg\\.code\\(\\s*\"([a-z-]+)\"|\"code\\.([a-z-]+)\\.");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void haveWordsForWhateverTheirSourceBrings(String language) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("i18n/codes", Locale.forLanguageTag(language));
        JdbcClient database = JdbcClient.create(Databases.h2());

        assertThat(codes(words, "waiting-for")).isEqualTo(all(database, "select word from huikuan.waiting_word"));
        assertThat(codes(words, "legal-term")).isEqualTo(all(database, "select code from huikuan.legal_term"));
        assertThat(codes(words, "yes-no")).containsExactly("false", "true");
        assertThat(codes(words, "gate")).isEqualTo(gate(codes(words, "waiting-for")));
        assertThat(codes(words, "step")).isEqualTo(steps());
    }

    /** A table carries its name in both languages for Cockpit, whose names cannot follow the reader. */
    @Test
    void tablesAreCalledWhatTheirFilesCallThem() throws IOException {
        ResourceBundle zh = ResourceBundle.getBundle("i18n/codes", Locale.CHINESE);
        ResourceBundle en = ResourceBundle.getBundle("i18n/codes", Locale.ENGLISH);
        Set<String> named = new TreeSet<>();
        for (String key : codes(zh, "table")) {
            named.add(key + " " + zh.getString("code.table." + key) + " " + en.getString("code.table." + key));
        }

        assertThat(named).hasSizeGreaterThan(15).isEqualTo(tables());
    }

    private static Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>();
        for (Path file : files("processes/decisions", ".dmn")) {
            TABLE.matcher(Files.readString(file)).results().forEach(m -> tables.add(m.group(1) + " " + m.group(2)));
        }
        return tables;
    }

    @Test
    void nobodySaysACodeOfAListWithoutWords() throws IOException {
        Set<String> known = Program.enumsOf(Code.class).map(Code::listOf).collect(toCollection(TreeSet::new));
        known.addAll(LISTS);
        known.add(COLUMN);

        Set<String> said = found(SAID, "src/main/java", ".java");
        said.addAll(found(SAID, "templates", ".ftlh"));

        assertThat(said).hasSizeGreaterThan(20).isSubsetOf(known);
    }

    /** A letter waits for whatever its case waits for, and for what the gate itself looks at. */
    private static Set<String> gate(Set<String> waitingFor) throws IOException {
        Set<String> gate = found(GATE, "src/main/java", ".java");
        gate.addAll(waitingFor);
        gate.add(LetterFacts.LEDGER_OLD);
        gate.remove(WaitingFor.NONE.code());
        return gate;
    }

    /** Those that a model begins at, the first of each stage, and the end of a stage. */
    private static Set<String> steps() throws IOException {
        Set<String> steps = found(STEP, "processes", ".bpmn");
        Arrays.stream(Stage.values()).map(Stage::firstStep).forEach(steps::add);
        steps.add("exhausted");
        return steps;
    }

    private static Set<String> all(JdbcClient database, String sql) {
        return new TreeSet<>(database.sql(sql).query(String.class).list());
    }

    private static Set<String> codes(ResourceBundle words, String list) {
        String beginning = "code." + list + ".";
        return words.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String folder, String ending) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(folder, ending)) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .forEach(m -> found.add(m.groupCount() == 1 || m.group(1) != null ? m.group(1) : m.group(2)));
        }
        return found;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(ending)).toList();
        }
    }
}
