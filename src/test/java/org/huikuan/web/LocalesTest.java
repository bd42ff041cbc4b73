package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's web applications in Chinese and English: what the library says, no more and no less, in our words. */
class LocalesTest {

    private static final String APPLICATIONS = "META-INF/resources/webjars/camunda/app/";
    private static final Path OURS = Path.of("src/main/resources", APPLICATIONS);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}|%\\w|</?(?:a|b|i|br|em|p|strong)\\b[^>]*>");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Words of the trade that are the same in Chinese, and formats. */
    private static final Set<String> SAME = Set.of(
            "CSV", "JSON", "ID", "ID*", "Optimize", "L", "HH:mm", "YYYY-MM-DD", "YYYY-MM-DDTHH:mm:ss", "dddd LT");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void sayEverythingThatTheLibrarySays(String application) throws IOException {
        Set<String> shipped = shipped(application).keySet();
        assertThat(ours(application, "zh").keySet()).isEqualTo(shipped);
        assertThat(ours(application, "en").keySet()).isEqualTo(shipped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void keepThePlaceholdersAndTheMarkup(String application) throws IOException {
        Map<String, List<String>> shipped = placeholders(shipped(application));
        assertThat(placeholders(ours(application, "zh"))).isEqualTo(shipped);
        assertThat(placeholders(ours(application, "en"))).isEqualTo(shipped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void areChineseWhereTheySayChinese(String application) throws IOException {
        Map<String, String> shipped = shipped(application);
        assertThat(ours(application, "zh")).allSatisfy((key, text) -> {
            if (shipped.getOrDefault(key, key).isEmpty()) {
                return; // the library says nothing there either
            }
            assertThat(text).as(key).isNotBlank();
            if (Pattern.compile("[A-Za-z]{2}").matcher(text).find() && !SAME.contains(text)) {
                assertThat(text).as(key).containsPattern(CHINESE);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void areOfferedInBothLanguages(String application) throws IOException {
        String config = Files.readString(OURS.resolve(application + "/scripts/config.js"), StandardCharsets.UTF_8);
        assertThat(config).containsPattern("await settings\\(\\{ zh: '\\p{IsHan}+', en: '\\w+' }\\)");
        assertThat(Files.readString(OURS.resolve(application + "/styles/user-styles.css"), StandardCharsets.UTF_8))
                .startsWith("@import '/css/webapps.css';");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void areCalledByOurName(String application) throws IOException {
        for (String language : Languages.ALL) {
            assertThat(ours(application, language)).allSatisfy((key, text) -> {
                if (!key.endsWith(".BANNER_CE_EOL_TEXT")) { // nobody sees it
                    assertThat(text).as(key).doesNotContain("Camunda");
                }
            });
        }
    }

    /** The file of the library, not the one of ours that stands in front of it. */
    private static Map<String, String> shipped(String application) throws IOException {
        String name = APPLICATIONS + application + "/locales/en.json";
        for (URL url : Collections.list(LocalesTest.class.getClassLoader().getResources(name))) {
            if (url.openConnection() instanceof JarURLConnection) {
                try (InputStream file = url.openStream()) {
                    return texts(new String(file.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new IllegalStateException("no library has " + name);
    }

    private static Map<String, String> ours(String application, String language) throws IOException {
        return texts(
                Files.readString(OURS.resolve(application + "/locales/" + language + ".json"), StandardCharsets.UTF_8));
    }

    /** Path of each text in the file and the text. */
    private static Map<String, String> texts(String json) throws IOException {
        String withoutMark = json.startsWith("\uFEFF") ? json.substring(1) : json;
        Map<String, String> texts = new TreeMap<>();
        collect(JSON.readTree(withoutMark), "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String path, Map<String, String> texts) {
        if (node.isTextual()) {
            texts.put(path, node.textValue());
        }
        node.fields().forEachRemaining(field -> collect(field.getValue(), path + "." + field.getKey(), texts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "." + i, texts);
        }
    }

    private static Map<String, List<String>> placeholders(Map<String, String> texts) {
        Map<String, List<String>> found = new TreeMap<>();
        texts.forEach((key, text) -> {
            List<String> all = PLACEHOLDER
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(one -> one.replace(" ", ""))
                    .sorted()
                    .toList();
            if (!all.isEmpty()) {
                found.put(key, all);
            }
        });
        return found;
    }
}
