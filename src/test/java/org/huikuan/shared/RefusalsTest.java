package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every refusal is a key with its words in both languages; no code writes the sentence itself. */
class RefusalsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern KEYED = Pattern.compile("(?:new (?:NotFound|Conflict|NotAllowed)\\(\\s*"
            + "|(?:new BadInput|FieldError\\.of|\\.wrong|\\.refuse)\\(\\s*(?:\"[^\"]*\"|[\\w.]+(?:\\([^()]*\\))?),\\s*"
            + "|check\\(\\s*errors,[^;]*?,\\s*\"\\w+\",\\s*)"
            + "(\"[^\"]*\")\\s*[,)]");

    @Test
    void everyKeyHasItsWords() throws IOException {
        Set<String> words = new TreeSet<>(
                ResourceBundle.getBundle("i18n/refusals", Locale.CHINESE).keySet());
        ResourceBundle.getBundle("i18n/settings", Locale.CHINESE).keySet().stream()
                .filter(k -> k.startsWith("settings.wrong."))
                .forEach(k -> words.add(k.replace("settings.wrong.", "refusal.")));
        Map<String, String> missing = new TreeMap<>();
        for (Path file : sources()) {
            Matcher call = KEYED.matcher(Files.readString(file));
            while (call.find()) {
                String key = call.group(1).substring(1, call.group(1).length() - 1);
                if (!key.endsWith("-") && !key.endsWith(".") && !words.contains("refusal." + key)) {
                    missing.put(key, file.getFileName().toString());
                }
            }
        }

        assertThat(missing)
                .as("keys without words, or sentences in place of keys")
                .isEmpty();
    }

    @Test
    void programsHearOtherWordsOnlyWherePeopleHaveTheirs() throws IOException {
        Properties programs = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/i18n/programs.properties"))) {
            programs.load(reader);
        }
        Map<String, String> people = new HashMap<>();
        for (String bundle : List.of("i18n/refusals", "i18n/journal")) {
            ResourceBundle words = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
            words.keySet().forEach(key -> people.put(key, words.getString(key)));
        }

        assertThat(people.keySet()).containsAll(programs.stringPropertyNames());
        assertThat(programs.stringPropertyNames())
                .noneMatch(key -> programs.getProperty(key).equals(people.get(key)));
    }

    @Test
    void noRefusalIsMadeWithoutAKey() {
        Set<String> open = Stream.of(BadInput.class, NotFound.class, Conflict.class, NotAllowed.class)
                .flatMap(c -> Stream.of(c.getConstructors()))
                .map(RefusalsTest::parameters)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open).containsExactly("List", "Sentence", "String, Object[]", "String, String, Object[]");
    }

    @Test
    void aRefusalSaysToProgramsWhatItsWordsSay() {
        assertThat(new Conflict("case-over", "settled", "2026-03-02", "C0000007").getMessage())
                .contains("settled", "2026-03-02");
        assertThat(FieldError.of("due", "missing").reason()).isEqualTo("is missing");
        assertThat(FieldError.of("due", "missing").key()).isEqualTo("missing");
        assertThat(PLACE.matcher(new NotFound("no-case", 7).getMessage()).find())
                .isFalse();
    }

    private static String parameters(Constructor<?> constructor) {
        return Stream.of(constructor.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }
}
