package org.huikuan.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huikuan.shared.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word of a code list is said in both languages, and nothing else is. */
class CodesTest {

    private static final List<Class<?>> LISTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.huikuan").stream()
                    .filter(c -> c.isAssignableTo(Code.class) && c.isEnum())
                    .map(JavaClass::reflect)
                    .collect(Collectors.toUnmodifiableList());

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
