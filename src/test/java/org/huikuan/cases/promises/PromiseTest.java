package org.huikuan.cases.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.Money;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final LocalDate DUE_BY = LocalDate.parse("2026-03-05");
    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    @Test
    void isBrokenWhenTheItemsWerePaidAfterTheLastDayAndNobodyHadJudged() {
        assertThat(promise(PromiseState.OPEN).judge(NOTHING, true, DUE_BY.plusDays(3)))
                .isEqualTo(PromiseState.BROKEN);
    }

    @Test
    void isKeptWhenTheItemsWereSettledInTimeAndStaysSo() {
        assertThat(promise(PromiseState.OPEN).judge(NOTHING, true, DUE_BY)).isEqualTo(PromiseState.KEPT);
        assertThat(promise(PromiseState.KEPT).judge(NOTHING, true, DUE_BY.plusDays(9)))
                .isEqualTo(PromiseState.KEPT);
    }

    @Test
    void isPartlyKeptByAPartAndKeptByTheWholeReceivedInTime() {
        assertThat(promise(PromiseState.OPEN).judge(new BigDecimal("400.00"), false, DUE_BY.plusDays(1)))
                .isEqualTo(PromiseState.PARTLY_KEPT);
        assertThat(promise(PromiseState.BROKEN).judge(new BigDecimal("1000.00"), false, DUE_BY.plusDays(1)))
                .isEqualTo(PromiseState.KEPT);
    }

    @Test
    void isBrokenAgainWhenTheMoneyThatKeptItBounced() {
        assertThat(promise(PromiseState.KEPT).judge(NOTHING, false, DUE_BY.plusDays(1)))
                .isEqualTo(PromiseState.BROKEN);
    }

    private static Promise promise(PromiseState state) {
        return new Promise(
                1,
                new CaseId(1),
                1,
                null,
                state,
                1,
                PromiseForm.ORAL,
                null,
                Money.of("1000.00", "CNY"),
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-03"),
                2,
                DUE_BY,
                null,
                null,
                NOTHING,
                NOTHING,
                null,
                "carol",
                null,
                Set.of(1L));
    }
}
