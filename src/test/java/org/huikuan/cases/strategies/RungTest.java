package org.huikuan.cases.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.huikuan.cases.Position;
import org.huikuan.cases.Stage;
import org.huikuan.letters.LetterCode;
import org.junit.jupiter.api.Test;

/** Ten rungs, from the courtesy reminder to the court. */
class RungTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void callsRiseWithWhatWasWritten() {
        assertThat(rung(Stage.REMINDER_CALL, "call", 1, 1)).isEqualTo(Rung.PL_01);
        assertThat(rung(Stage.REMINDER_CALL, "call", 1, 2)).isEqualTo(Rung.PL_02);
        assertThat(rung(Stage.REMINDER_CALL, "call", 2, 1)).isEqualTo(Rung.PL_02);
        assertThat(rung(Stage.REMINDER_CALL, "call", 1, 9, LetterCode.L01)).isEqualTo(Rung.PL_03);
    }

    @Test
    void everyFurtherStageIsHigher() {
        assertThat(rung(Stage.VISIT, "prepare", 1, 16)).isEqualTo(Rung.PL_04);
        assertThat(rung(Stage.MANAGER_VISIT, "plan", 1, 22)).isEqualTo(Rung.PL_05);
        assertThat(rung(Stage.COMMERCIAL_RECOVERY, "brief", 1, 31)).isEqualTo(Rung.PL_06);
        assertThat(rung(Stage.COMMERCIAL_RECOVERY, "measures", 1, 46, LetterCode.L06))
                .isEqualTo(Rung.PL_07);
        assertThat(rung(Stage.COMMERCIAL_RECOVERY, "deadline", 1, 50)).isEqualTo(Rung.PL_07);
        assertThat(rung(Stage.LEGAL_ACTION, "letter", 1, 61)).isEqualTo(Rung.PL_08);
        assertThat(rung(Stage.LEGAL_ACTION, "route", 1, 80)).isEqualTo(Rung.PL_09);
        assertThat(rung(Stage.LEGAL_ACTION, "ruling", 1, 120)).isEqualTo(Rung.PL_10);
    }

    private static Rung rung(Stage stage, String step, int attempt, long days, LetterCode... left) {
        return Rung.of(new Position(stage, step, attempt, DAY, DAY, null), Set.of(left), days);
    }
}
