package org.huikuan.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.FormInput;
import org.junit.jupiter.api.Test;

/** What keeps a court from taking an application. */
class CourtBarsTest {

    @Test
    void whoOwesSomethingInReturnGetsNoPaymentOrder() {
        assertThat(refused("payment-order", Map.of("owesNothing", false))).contains("CPLI 427 (3)");
        assertThat(refused("payment-order", Map.of("owesNothing", true))).isEmpty();
    }

    @Test
    void aDebtorWhoCannotBeFoundIsNoMatterForSmallClaims() {
        assertThat(refused("small-claims", Map.of("serviceable", false))).contains("CPL 166 (3)");
        assertThat(refused("small-claims", Map.of("serviceable", true))).isEmpty();
        assertThat(refused("suit", Map.of("serviceable", false))).isEmpty();
    }

    @Test
    void aPaymentOrderHasInterestOnlyWhereTheContractHasIt() {
        BigDecimal due = new BigDecimal("2000.00");

        assertThat(CourtBars.isTooMuch(new BigDecimal("2000.00"), due, false)).isFalse();
        assertThat(CourtBars.isTooMuch(new BigDecimal("2000.01"), due, false)).isTrue();
        assertThat(CourtBars.isTooMuch(new BigDecimal("2100.00"), due, true)).isFalse();
    }

    private static String refused(String route, Map<String, Boolean> said) {
        FormInput mistakes = new FormInput(Map.of());
        CourtBars.refuse(route, new HashMap<>(said), mistakes);
        return mistakes.mistakes().stream().map(FieldError::reason).collect(Collectors.joining());
    }
}
