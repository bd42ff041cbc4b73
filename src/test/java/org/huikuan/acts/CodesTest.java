package org.huikuan.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huikuan.shared.Code;
import org.huikuan.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word of a code list is said in both languages, and nothing else is. */
class CodesTest {

    private static final List<Class<?>> LISTS = Program.enumsOf(Code.class).toList();

    /** Not the words of a list by other names: sentences about its codes, names of models, and what old rows are said by. */
    private static final Set<String> ABOUT = Set.of(
            "casefile.word",
            "casefile.process",
            "imports.undo.says",
            "settings.letters.says",
            "settings.role",
            "settings.role.says",
            "sheet.lever",
            "refusal.rate-unusual");

    @Test
    void noOtherBundleSaysAListAgain() throws IOException {
        Map<String, Set<String>> said = new TreeMap<>();
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path bundle : bundles.filter(b -> !b.getFileName().toString().startsWith("codes_"))
                    .toList()) {
                Files.readAllLines(bundle).stream()
                        .map(line -> line.replaceFirst(" = .*", ""))
                        .filter(key -> key.indexOf('.') > 0)
                        .forEach(key -> said.computeIfAbsent(
                                        key.substring(0, key.lastIndexOf('.')), k -> new TreeSet<>())
                                .add(key.substring(key.lastIndexOf('.') + 1)));
            }
        }
        said.keySet().removeAll(ABOUT);
        for (Class<?> list : LISTS) {
            List<String> codes = Arrays.stream(list.getEnumConstants())
                    .map(word -> ((Code) word).code())
                    .toList();
            assertThat(said.entrySet().stream()
                            .filter(keys -> codes.size() > 2 && keys.getValue().containsAll(codes))
                            .filter(numbered -> !codes.contains("1"))
                            .map(Map.Entry::getKey))
                    .as("keys with the words of " + Code.listOf(list) + ", which stand in bundle codes")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyCodeHasItsWords(String language) {
        Set<String> codes = new TreeSet<>();
        for (Class<?> list : LISTS) {
            for (Object constant : list.getEnumConstants()) {
                codes.add("code." + Code.listOf(list) + "." + ((Code) constant).code());
            }
        }
        ResourceBundle words = ResourceBundle.getBundle("i18n/codes", Locale.forLanguageTag(language));

        assertThat(LISTS).hasSizeGreaterThan(5);
        assertThat(words.keySet().stream().filter(key -> OpenListsTest.LISTS.stream()
                        .noneMatch(list -> key.startsWith("code." + list + "."))))
                .containsExactlyInAnyOrderElementsOf(codes);
    }
}
