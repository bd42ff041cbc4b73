package org.huikuan.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cells are evaluated again, and which no more. */
class ParsedFeelTest {

    private final AtomicLong worked = new AtomicLong();

    @Test
    void aCellThatWorkedTooLongOnceIsRefusedFromThenOn() {
        ParsedFeel feel =
                new ParsedFeel(() -> worked.getAndAdd(Duration.ofSeconds(6).toNanos()));

        assertThat(answer(feel)).isEqualTo(3L);
        assertThatThrownBy(() -> answer(feel))
                .isInstanceOf(FeelException.class)
                .hasMessage("'1 + 2' is refused: it takes longer than PT5S");
    }

    /** The machine stood still during the first question: the thread itself has worked for a millisecond only. */
    @Test
    void aCellIsNotToBlameForAMachineThatStandsStill() {
        ParsedFeel feel =
                new ParsedFeel(() -> worked.getAndAdd(Duration.ofMillis(1).toNanos()));

        assertThat(answer(feel)).isEqualTo(3L);
        assertThat(answer(feel)).isEqualTo(3L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-                | 3     | true",
                "\"a\",\"b\"  | b     | true",
                "\"a\",\"b\"  | c     | false",
                "not(\"a\")     | a     | false",
                "not(\"a\")     | b     | true",
                "[1..5]           | 5     | true",
                "[1..5]           | 6     | false",
                ">= 3             | 3     | true",
                "< -2.5           | -3    | true",
                "true             | true  | true",
                "true             | false | false",
            })
    void aCellOfLiteralsSaysTheSameAgainWithoutBeingAskedAgain(String cell, String value, boolean answer) {
        ParsedFeel feel = new ParsedFeel(worked::getAndIncrement);

        assertThat(List.of(test(feel, cell, typed(value)), test(feel, cell, typed(value))))
                .containsExactly(answer, answer);
        assertThat(worked).hasValue(2); // before and after one evaluation
    }

    @Test
    void aCellIsAskedForEveryValue() {
        ParsedFeel feel = new ParsedFeel();

        assertThat(IntStream.range(0, 300).filter(n -> test(feel, "[120..130]", n)))
                .containsExactly(120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130);
    }

    @Test
    void aCellThatNamesAnotherInputIsAskedAgain() {
        ParsedFeel feel = new ParsedFeel();

        assertThat(feel.evaluateSimpleUnaryTests(
                        "> limit",
                        "days",
                        Variables.createVariables()
                                .putValue("days", 5)
                                .putValue("limit", 4)
                                .asVariableContext()))
                .isTrue();
        assertThat(feel.evaluateSimpleUnaryTests(
                        "> limit",
                        "days",
                        Variables.createVariables()
                                .putValue("days", 5)
                                .putValue("limit", 6)
                                .asVariableContext()))
                .isFalse();
    }

    private static boolean test(ParsedFeel feel, String cell, Object value) {
        return feel.evaluateSimpleUnaryTests(
                cell, "v", Variables.createVariables().putValue("v", value).asVariableContext());
    }

    private static Object typed(String value) {
        return value.matches("-?\\d+")
                ? (Object) Integer.valueOf(value)
                : value.matches("true|false") ? (Object) Boolean.valueOf(value) : value;
    }

    private static Object answer(ParsedFeel feel) {
        return feel.evaluateSimpleExpression("1 + 2", Variables.emptyVariableContext());
    }
}
