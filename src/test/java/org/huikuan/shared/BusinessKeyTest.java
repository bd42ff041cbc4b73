package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BusinessKeyTest {

    /** The format of a case's number, or the ending of a key, typed once more. */
    private static final Pattern TYPED =
            Pattern.compile("C%0\\dd|C\\\\{1,2}d\\{7|C\\[0-9]|\"0{7}\"|'0{7}'|lpad\\([^;]*7, *'0'"
                    + "|(?:umber(?:\\(\\))?|aseId|key|Key) \\+ [\"']-[A-Z][\"']|[\"']-letters[\"']");

    private static final Set<String> SOURCES = Set.of("java", "sql", "js", "ftl", "ftlh", "bpmn", "dmn", "html");

    private static final List<String> HOMES =
            List.of("shared/BusinessKey.java", "shared/BusinessKeyTest.java", "testing/CaseNumbers.java");

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
    void namesPapersOfACase() {
        assertThat(BusinessKey.ofLetter(123, "L03", 9)).isEqualTo("C0000123-L03-9");
        assertThat(BusinessKey.ofVisitPack("C0000123", 2)).isEqualTo("C0000123-V2");
    }

    /** In Java, SQL and scripts, in templates and models, and in tests, which may write a number but no pattern of one. */
    @Test
    void isTheOneHomeOfTheFormat() throws IOException {
        List<Path> others = new ArrayList<>();
        for (String root : List.of("src/main", "src/test/java", "templates", "processes")) {
            try (Stream<Path> sources = Files.walk(Path.of(root))) {
                sources.filter(f -> SOURCES.contains(f.toString().replaceAll(".*\\.", "")))
                        .filter(f -> HOMES.stream().noneMatch(f::endsWith))
                        .filter(f -> !f.toString().contains("bpmn-js"))
                        .filter(BusinessKeyTest::typesItAgain)
                        .forEach(others::add);
            }
        }
        assertThat(others).isEmpty();
    }

    @Test
    void seesWhatIsTypedAgain() {
        for (String again : List.of(
                "\"C%07d\".formatted(id)",
                "\"C\\\\d{7,}\"",
                "/C\\d{7}/",
                "/^C[0-9]{7}$/",
                "C${id?string(\"0000000\")}",
                "lpad(cast(id as varchar), 7, '0')",
                "number + \"-P\" + id",
                "caseId + '-letters'")) {
            assertThat(TYPED.matcher(again).find()).as(again).isTrue();
        }
    }

    private static boolean typesItAgain(Path source) {
        try {
            return TYPED.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
