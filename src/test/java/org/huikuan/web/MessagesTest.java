package org.huikuan.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page says is there in both languages, and nothing is translated that no page says. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern WHOLE_KEY = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.)\"");
    private static final Pattern TRANSLATION = Pattern.compile("\\bt\\(\"([^\"]+)\"\\s*[,)]");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(bundles("en").keySet()).isEqualTo(bundles("zh").keySet());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        assertThat(placeholders("en")).isEqualTo(placeholders("zh"));
    }

    @Test
    void noTranslationIsEmpty() {
        assertThat(bundles("zh"))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(bundles("en"))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void everyWordOfATemplateIsTranslated() {
        Set<String> known = bundles("zh").keySet();
        Set<String> missing = new TreeSet<>();
        for (String template : texts(Path.of("templates/pages"), ".ftlh")) {
            Matcher call = TRANSLATION.matcher(COMMENT.matcher(template).replaceAll(""));
            while (call.find()) {
                if (!known.contains(call.group(1))) {
                    missing.add(call.group(1));
                }
            }
        }
        assertThat(missing).as("keys that templates ask for and no bundle has").isEmpty();
    }

    @Test
    void everyPlaceHasItsNameAndSaysWhatItIsFor() {
        assertThat(bundles("zh").keySet())
                .containsAll(Stream.of(Place.values())
                        .flatMap(p -> Stream.of("place." + p.key(), "place." + p.key() + ".says"))
                        .toList());
    }

    @Test
    void everyTranslationIsUsed() {
        String code = String.join("\n", texts(Path.of("templates"), ".ftlh"))
                + String.join("\n", texts(Path.of("src/main/java"), ".java"));
        Set<String> whole = found(WHOLE_KEY, code);
        Set<String> beginnings = found(BEGINNING, code);
        Set<String> unused = bundles("zh").keySet().stream()
                .filter(key -> !whole.contains(key) && beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).as("keys that nothing asks for").isEmpty();
    }

    /** A template that is there once per language is there in every language. */
    @Test
    void languagesHaveTheSameTemplates() {
        for (Path root : List.of(Path.of("templates/letters"), Path.of("templates/mail"))) {
            assertThat(names(root.resolve("en"))).isEqualTo(names(root.resolve("zh")));
        }
    }

    private static Map<String, String> bundles(String language) {
        Map<String, String> all = new TreeMap<>();
        for (Path file : files(BUNDLES, "_" + language + ".properties")) {
            Properties bundle = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                bundle.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundle.stringPropertyNames().forEach(key -> assertThat(all.put(key, bundle.getProperty(key)))
                    .as(key + " stands in two bundles")
                    .isNull());
        }
        return all;
    }

    private static Map<String, Set<String>> placeholders(String language) {
        return bundles(language).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> found(PLACEHOLDER, e.getValue())));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }

    private static List<String> names(Path folder) {
        return files(folder, "").stream()
                .map(f -> folder.relativize(f).toString())
                .sorted()
                .toList();
    }

    private static List<String> texts(Path folder, String ending) {
        return files(folder, ending).stream()
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
