package org.huikuan.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.LetterMode;
import org.huikuan.ledger.Terms;
import org.junit.jupiter.api.Test;

class MissedDaysTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-02-27");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final MissedDays missed = new MissedDays(new Weekends());
    private final Creditor creditor = new Creditor(
            1,
            "HK",
            "Seller",
            "CN",
            ZoneId.of("Asia/Shanghai"),
            "CNY",
            Terms.of("NET 30"),
            BigDecimal.ZERO,
            LetterMode.OFF,
            false,
            1,
            "default");

    @Test
    void isTheWorkingDayAfterTheLastRun() {
        assertThat(missed.earliest(creditor, FRIDAY, at("2026-03-04T09:00"))).contains(MONDAY);
    }

    @Test
    void isNotAWeekend() {
        assertThat(missed.earliest(creditor, FRIDAY, at("2026-03-01T09:00"))).isEmpty();
    }

    @Test
    void isTodayOnlyFromTheHourOn() {
        assertThat(missed.earliest(creditor, FRIDAY, at("2026-03-02T00:59"))).isEmpty();
        assertThat(missed.earliest(creditor, FRIDAY, at("2026-03-02T01:00"))).contains(MONDAY);
    }

    @Test
    void isNothingWhenTodayWasRun() {
        assertThat(missed.earliest(creditor, MONDAY, at("2026-03-02T23:00"))).isEmpty();
    }

    @Test
    void isTodayAtMostForACreditorNeverRun() {
        assertThat(missed.earliest(creditor, null, at("2026-03-02T09:00"))).contains(MONDAY);
        assertThat(missed.earliest(creditor, null, at("2026-03-02T00:10"))).isEmpty();
        assertThat(missed.earliest(creditor, null, at("2026-03-01T09:00"))).isEmpty();
    }

    @Test
    void isNothingWhenTheClockWentBack() {
        assertThat(missed.earliest(creditor, MONDAY, at("2026-02-25T09:00"))).isEmpty();
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse(time);
    }
}
