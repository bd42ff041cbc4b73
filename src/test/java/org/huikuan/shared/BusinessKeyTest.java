package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BusinessKeyTest {

    /** The format of a case's number, or the ending of a key, typed once more. */
    private static final Pattern TYPED = Pattern.compile("C%0\\dd|C\\\\\\\\d\\{7|\"-(?:[PDSLI]|letters)\"");

    @Test
    void namesACaseAndWhatBelongsToIt() {
        String number = BusinessKey.ofCase(17);

        assertThat(number).isEqualTo("C0000017");
        assertThat(BusinessKey.of(number, BusinessKey.Kind.PROMISE, 4)).isEqualTo("C0000017-P4");
        assertThat(BusinessKey.ofLetters(number)).isEqualTo("C0000017-letters");
        assertThat(BusinessKey.caseNumberOf("C0000017-I9")).isEqualTo(number);
        assertThat(BusinessKey.caseNumberOf(number)).isEqualTo(number);
    }

    @Test
    void readsTheNumbersOfCasesOnly() {
        assertThat(BusinessKey.caseIdOf("C12345678")).contains(12_345_678L);
        for (String none : List.of("C17", "c0000017", "C0000017-P4", "C0000017 ", "", "C" + "9".repeat(19))) {
            assertThat(BusinessKey.caseIdOf(none)).as(none).isEmpty();
        }
        assertThat(BusinessKey.without("电话催收 Call the customer C0000017")).isEqualTo("电话催收 Call the customer");
    }

    @Test
    void isTheOneHomeOfTheFormat() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> others = sources.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> !f.endsWith("shared/BusinessKey.java"))
                    .filter(BusinessKeyTest::typesItAgain)
                    .toList();
            assertThat(others).isEmpty();
        }
    }

    private static boolean typesItAgain(Path source) {
        try {
            return TYPED.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
