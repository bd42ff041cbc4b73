package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huikuan.testing.Beside;
import org.huikuan.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of a module has its words in both languages, with a place for each of its facts; no code writes prose. */
@Beside
class SentenceKeysTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern SAYS = Pattern.compile(
            "(?:Sentence\\.(?:parts|of|text|words|joined|list|old)|Arg\\.\\w+|[A-Z_]{3,}\\.with|new JournalEntry)\\(");
    private static final Pattern PROSE = Pattern.compile("\"[^\"\\n]*[A-Za-z]{2,} [A-Za-z]{2,}[^\"\\n]*\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everySentenceHasItsWordsAndNothingElseIsTold(String language) {
        ResourceBundle words = ResourceBundle.getBundle("i18n/journal", Locale.forLanguageTag(language));
        Map<String, Integer> places = new TreeMap<>();
        words.keySet().stream()
                .filter(k -> k.startsWith("told."))
                .forEach(k -> places.put(k, places(words.getString(k))));
        Map<String, Integer> declared = new TreeMap<>();
        keys().forEach(k -> assertThat(declared.put(k.key(), k.places()))
                .as(k + " stands twice")
                .isNull());

        assertThat(places).isEqualTo(declared);
    }

    @Test
    void noCodeWritesProse() {
        TreeSet<String> prose = new TreeSet<>();
        for (Path file : sources()) {
            String code = read(file);
            SAYS.matcher(code)
                    .results()
                    .map(says -> arguments(code, says))
                    .filter(a -> PROSE.matcher(a).find())
                    .forEach(a -> prose.add(file.getFileName() + ": " + a));
        }

        assertThat(prose)
                .as("sentences that are written instead of named by a key")
                .isEmpty();
    }

    private static int places(String words) {
        return (int) PLACE.matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }

    private static List<SentenceKey> keys() {
        return Program.enumsOf(SentenceKey.class)
                .flatMap(c -> Stream.of(c.getEnumConstants()))
                .map(SentenceKey.class::cast)
                .toList();
    }

    /** What stands between the brackets. */
    private static String arguments(String code, MatchResult says) {
        int depth = 1;
        int end = says.end();
        while (depth > 0 && end < code.length()) {
            char c = code.charAt(end++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return code.substring(says.end(), end);
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
