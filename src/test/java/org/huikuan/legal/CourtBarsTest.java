package org.huikuan.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FormInput;
import org.junit.jupiter.api.Test;

/** What keeps a court from taking an application. */
class CourtBarsTest {

    @Test
    void whoOwesSomethingInReturnGetsNoPaymentOrder() {
        assertThatThrownBy(() -> CourtBars.refuse("payment-order", Map.of("owesNothing", false), words()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("CPLI 427 (3)");
        CourtBars.refuse("payment-order", Map.of("owesNothing", true), words());
    }

    @Test
    void aDebtorWhoCannotBeFoundIsNoMatterForSmallClaims() {
        assertThatThrownBy(() -> CourtBars.refuse("small-claims", Map.of("serviceable", false), words()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("CPL 166 (3)");
        CourtBars.refuse("small-claims", Map.of("serviceable", true), words());
        CourtBars.refuse("suit", Map.of("serviceable", false), words());
    }

    @Test
    void aPaymentOrderHasInterestOnlyWhereTheContractHasIt() {
        BigDecimal due = new BigDecimal("2000.00");

        assertThat(CourtBars.isTooMuch(new BigDecimal("2000.00"), due, false)).isFalse();
        assertThat(CourtBars.isTooMuch(new BigDecimal("2000.01"), due, false)).isTrue();
        assertThat(CourtBars.isTooMuch(new BigDecimal("2100.00"), due, true)).isFalse();
    }

    private static FormInput words() {
        return new FormInput(Map.of());
    }
}
