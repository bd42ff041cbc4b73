package org.huikuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PayDayTest {

    @Test
    void isStillToComeThisMonthOrToday() {
        assertThat(PayDay.next(20, day("2026-03-18"))).contains(day("2026-03-20"));
        assertThat(PayDay.next(18, day("2026-03-18"))).contains(day("2026-03-18"));
    }

    @Test
    void isNextMonthOnceItIsGone() {
        assertThat(PayDay.next(10, day("2026-12-18"))).contains(day("2027-01-10"));
    }

    @Test
    void isTheLastDayOfAShortMonth() {
        assertThat(PayDay.next(31, day("2026-02-03"))).contains(day("2026-02-28"));
    }

    @Test
    void isUnknownWhereTheLedgerDoesNotSay() {
        assertThat(PayDay.next(null, day("2026-02-03"))).isEmpty();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
