package org.huikuan.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.huikuan.model.TablesOfTheProgram;
import org.huikuan.policies.PolicyMistake;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** What a manager may change in a policy table, and what not. */
class PolicyCheckTest {

    private static final Path TABLES = Path.of("processes/decisions");
    private static final String KEY = "promise-terms";

    private final String table = read(TABLES.resolve(KEY + ".dmn"));

    @TestFactory
    Stream<DynamicTest> takesEveryTableThatIsShipped() throws IOException {
        return Files.list(TABLES).filter(f -> f.toString().endsWith(".dmn")).map(file -> {
            String key = file.getFileName().toString().replace(".dmn", "");
            return DynamicTest.dynamicTest(
                    key, () -> assertThat(new PolicyCheck(TablesOfTheProgram.of(key)).of(bytes(read(file))))
                            .isEmpty());
        });
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(codes("hello")).containsExactly("no-dmn");
        assertThat(codes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + table))
                .containsExactly("no-dmn");
        assertThat(codes(read(TABLES.resolve("choose-move.dmn")))).containsExactly("other-decision");
    }

    /** By another encoding the words do not stand in the bytes; what stands in them is not followed either way. */
    @Test
    void followsNoReferenceOutOfTheFileAndUnfoldsNoneInsideIt() {
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int n = 1; n < 30; n++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(n, n - 1, n - 1));
        }
        String inside = laughs.append("]>").toString().replace("a29", "e");
        String body =
                table.substring(table.indexOf("<definitions")).replaceFirst("<text>[^<]*</text>", "<text>&e;</text>");
        for (String head : List.of(outside, inside)) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
                byte[] hostile =
                        ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + head + body).getBytes(charset);
                assertThat(new PolicyCheck(TablesOfTheProgram.of(KEY)).of(hostile))
                        .as(charset + " " + head.substring(0, 40))
                        .extracting(PolicyMistake::code)
                        .containsExactly("no-dmn");
            }
        }
    }

    @Test
    void refusesOtherColumnsThanTheProgramAsksAndReads() {
        assertThat(codes(table.replaceFirst("(<inputExpression [^>]*typeRef=)\"\\w+\"", "$1\"double\"")))
                .containsExactly("column-type");
        assertThat(codes(table.replaceFirst("(<output [^>]*name=)\"\\w+\"", "$1\"anything\"")))
                .containsExactly("missing-column", "unknown-column");
        assertThat(codes(table.replaceFirst("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"")))
                .containsExactly("hit-policy");
    }

    @Test
    void refusesALanguageThatCouldRunAnything() {
        String evil = table.replaceFirst("<outputEntry ", "<outputEntry expressionLanguage=\"groovy\" ");

        assertThat(new PolicyCheck(TablesOfTheProgram.of(KEY)).of(bytes(evil)))
                .extracting(PolicyMistake::code, m -> m.detail().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("language", "groovy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"juelfeel", "feel-juel", "Feeling", "javascript feel", "http://www.omg.org/spec/FEEL/2014"})
    void refusesALanguageThatOnlySoundsLikeFeel(String language) {
        String changed = table.replaceFirst("<outputEntry ", "<outputEntry expressionLanguage=\"" + language + "\" ");

        assertThat(codes(changed)).containsExactly("language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "string(count(for i in 1..50000000 return i))",
                "if (some x in 1..2000000000 satisfies x = 0) then \"a\" else \"b\"",
                "if (every x in 1..2000000000 satisfies x > 0) then \"a\" else \"b\"",
                "{f: function(n) f(n + 1), r: f(1)}.r",
                "{a: \"xxxxxxxxxx\", b: a + a, c: b + b}.c",
                "string(matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\"))",
                "replace(\"aaaa\", \"(a+)+$\", \"\")"
            })
    void refusesACellThatKeepsTheHouseBusy(String cell) {
        String changed = table.replaceFirst(
                "(<outputEntry [^>]*>\\s*<text>)[^<]*", "$1" + Matcher.quoteReplacement(HtmlUtils.htmlEscape(cell)));

        assertThat(codes(changed)).containsExactly("cell");
        assertThatThrownBy(() -> new ParsedFeel().evaluateSimpleExpression(cell, Variables.emptyVariableContext()))
                .isInstanceOf(FeelException.class)
                .hasMessageContaining("is refused");
    }

    @Test
    void wordsInsideATextAreNoLoop() {
        assertThat(CellBudget.tooMuchIn("\"looked for {every} some \\\"function\\\"\" + string(amount)"))
                .isNull();
    }

    @Test
    void namesTheCellThatCannotBeEvaluated() {
        String broken = table.replaceFirst("(<outputEntry [^>]*>\\s*<text>)[^<]*", "$1if if if");

        List<PolicyMistake> mistakes = new PolicyCheck(TablesOfTheProgram.of(KEY)).of(bytes(broken));

        assertThat(mistakes).singleElement().satisfies(m -> {
            assertThat(m.code()).isEqualTo("cell");
            assertThat(m.rule()).isEqualTo(1);
            assertThat(m.column()).isNotBlank();
        });
    }

    private List<String> codes(String changed) {
        assertThat(changed).isNotEqualTo(table);
        return new PolicyCheck(TablesOfTheProgram.of(KEY))
                .of(bytes(changed)).stream().map(PolicyMistake::code).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
