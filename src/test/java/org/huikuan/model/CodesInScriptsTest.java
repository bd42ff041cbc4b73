package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huikuan.cases.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plugin of Cockpit calls the stages is what all other screens call them, and it knows every stage. */
class CodesInScriptsTest {

    private static final Path PLUGIN =
            Path.of("src/main/resources/META-INF/resources/webjars/camunda/app/cockpit/scripts/huikuan/stages.js");
    private static final Pattern ENTRY = Pattern.compile("'?([a-z][a-z-]*)'?: '([^']*)'");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void cockpitCallsTheStagesAsEverybodyDoes(String language) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("i18n/codes", Locale.forLanguageTag(language));
        Map<String, String> stages = Arrays.stream(Stage.values())
                .collect(Collectors.toMap(Stage::code, s -> words.getString("code.stage." + s.code())));

        assertThat(dictionary(language)).containsExactlyInAnyOrderEntriesOf(stages);
    }

    private static Map<String, String> dictionary(String language) throws IOException {
        String script = Files.readString(PLUGIN);
        int from = script.indexOf("stages: {", script.indexOf("\n  " + language + ": {"));
        Map<String, String> words = new TreeMap<>();
        ENTRY.matcher(script.substring(from + "stages: {".length(), script.indexOf('}', from)))
                .results()
                .forEach(m -> words.put(m.group(1), m.group(2)));
        return words;
    }
}
