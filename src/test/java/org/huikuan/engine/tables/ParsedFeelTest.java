package org.huikuan.engine.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

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

    private static Object answer(ParsedFeel feel) {
        return feel.evaluateSimpleExpression("1 + 2", Variables.emptyVariableContext());
    }
}
