package org.huikuan.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BecauseTextTest {

    private static final Set<String> NUMBERS = Set.of("daysPastDue", "attempt");

    @Test
    void anExpressionThatJoinsTextsIsASentenceWithNamesInBraces() {
        String feel = "\"逾期金额 \" + money + \"，逾期 \" + string(daysPastDue) + \" 天：当天致电。\"";

        assertThat(BecauseText.shown(feel)).isEqualTo("逾期金额 {money}，逾期 {daysPastDue} 天：当天致电。");
        assertThat(BecauseText.feel("逾期金额 {money}，逾期 {daysPastDue} 天：当天致电。", NUMBERS))
                .isEqualTo(feel);
    }

    @Test
    void whatDoesMoreStandsBehindAnEqualsSignAsItIs() {
        String feel = "if daysPastDue > 3 then \"late\" else \"fresh\"";

        assertThat(BecauseText.shown(feel)).isEqualTo("= " + feel);
        assertThat(BecauseText.feel("= " + feel, NUMBERS)).isEqualTo(feel);
    }

    @Test
    void theMannerOfTheFileIsUnderstood() {
        assertThat(BecauseText.feel("\"Days: \" + string(daysPastDue)", NUMBERS))
                .isEqualTo("\"Days: \" + string(daysPastDue)");
        assertThat(BecauseText.feel("", NUMBERS)).isEqualTo("\"\"");
        assertThat(BecauseText.feel("\"Net\" is meant", NUMBERS)).isEqualTo("\"\\\"Net\\\" is meant\"");
    }

    /** Whatever is shown and comes back as it was shown is the same expression, in any mixture of signs. */
    @Test
    void nothingIsLostOnTheWayThereAndBack() {
        Random random = new Random(20261130);
        List<String> parts = List.of(
                "a", " ", "\\", "\"", "，", "{money}", "{daysPastDue}", "+", "=", "{", "}", "string(daysPastDue)", "9");
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            String feel = BecauseText.feel(text.toString(), NUMBERS);

            assertThat(BecauseText.feel(BecauseText.shown(feel), NUMBERS))
                    .as(text.toString())
                    .isEqualTo(feel);
        }
    }
}
