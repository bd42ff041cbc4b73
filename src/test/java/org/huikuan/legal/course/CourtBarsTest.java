package org.huikuan.legal.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.FormInput;
import org.junit.jupiter.api.Test;

/** What keeps a court from taking an application. */
class CourtBarsTest {

    @Test
    void whoOwesSomethingInReturnGetsNoPaymentOrder() {
        assertThat(refused("payment-order", asked(true, false))).contains("CPLI 427 (3)");
        assertThat(refused("payment-order", asked(true, true))).isEmpty();
    }

    @Test
    void aDebtorWhoCannotBeFoundIsNoMatterForSmallClaims() {
        assertThat(refused("small-claims", asked(false, true))).contains("CPL 166 (3)");
        assertThat(refused("small-claims", asked(true, true))).isEmpty();
        assertThat(refused("suit", asked(false, true))).isEmpty();
    }

    @Test
    void aPaymentOrderHasInterestOnlyWhereTheContractHasIt() {
        BigDecimal due = new BigDecimal("2000.00");

        assertThat(CourtBars.isTooMuch(new BigDecimal("2000.00"), due, false)).isFalse();
        assertThat(CourtBars.isTooMuch(new BigDecimal("2000.01"), due, false)).isTrue();
        assertThat(CourtBars.isTooMuch(new BigDecimal("2100.00"), due, true)).isFalse();
    }

    private static RouteAsked asked(boolean serviceable, boolean owesNothing) {
        return new RouteAsked(
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                400,
                50,
                false,
                serviceable,
                owesNothing,
                false,
                1);
    }

    private static String refused(String route, RouteAsked asked) {
        FormInput mistakes = new FormInput(Map.of());
        CourtBars.refuse(route, asked, mistakes);
        return mistakes.mistakes().stream().map(FieldError::reason).collect(Collectors.joining());
    }
}
