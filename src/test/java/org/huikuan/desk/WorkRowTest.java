package org.huikuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.huikuan.desk.WorkRow.Act;
import org.huikuan.desk.WorkRow.Because;
import org.huikuan.desk.WorkRow.Point;
import org.huikuan.ledger.rates.RatesOn;
import org.huikuan.ledger.rates.Worth;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkRowTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-16");

    @Test
    void nothingSpeaksForAFirstCallThatIsNotLate() {
        assertThat(row(1, "2026-03-16", 0, null).points(MONDAY, 3)).isEmpty();
    }

    @Test
    void brokenPromisesLatenessTriesAndANearPayDaySpeakForIt() {
        assertThat(row(3, "2026-03-12", 2, 18).points(MONDAY, 3))
                .containsExactly(
                        new Point("broken", 2), new Point("late", 4), new Point("attempt", 3), new Point("pay-day", 2));
    }

    @Test
    void aPayDayFartherAwayDoesNot() {
        assertThat(row(1, "2026-03-16", 0, 20).points(MONDAY, 3)).isEmpty();
    }

    @Test
    void theSentenceIsSaidInTheLanguageOfTheReader() {
        assertThat(new Because(MONDAY, "大额逾期", "Large amount").in("zh")).isEqualTo("大额逾期");
        assertThat(new Because(MONDAY, "大额逾期", "Large amount").in("en")).isEqualTo("Large amount");
    }

    private static WorkRow row(int attempt, String dueOn, int broken, @Nullable Integer payDay) {
        LocalDate due = LocalDate.parse(dueOn);
        return new WorkRow(
                "C0000001",
                "K1001",
                "申宏机械设备有限公司",
                Map.of("CNY", new BigDecimal("860000.00")),
                Worth.of(Money.of("860000.00", "CNY"), RatesOn.none("CNY", MONDAY)),
                new Act("reminder-call", "call", attempt, due, due),
                70,
                null,
                12,
                broken,
                payDay,
                "carol");
    }
}
