package org.huikuan.cases.diagnoses;

import static org.assertj.core.api.Assertions.assertThat;

import org.huikuan.cases.NonPaymentReason;
import org.junit.jupiter.api.Test;

/** What nothing was said about stays as it was found, unless the new reason contradicts it. */
class FindingTest {

    private static final Finding NO_MONEY =
            new Finding(NonPaymentReason.R01, Ability.A3, Willingness.W1, DisputeAxis.D0);

    @Test
    void staysAsItWas() {
        assertThat(new Finding(null, null, Willingness.W2, null).over(NO_MONEY))
                .isEqualTo(new Finding(NonPaymentReason.R01, Ability.A3, Willingness.W2, DisputeAxis.D0));
    }

    @Test
    void letsFallWhatAnotherReasonContradicts() {
        assertThat(new Finding(NonPaymentReason.R09, null, null, null).over(NO_MONEY))
                .isEqualTo(new Finding(NonPaymentReason.R09, Ability.A3, Willingness.W1, null));
        assertThat(new Finding(NonPaymentReason.R06, null, null, null).over(NO_MONEY))
                .isEqualTo(new Finding(NonPaymentReason.R06, Ability.A3, null, DisputeAxis.D0));
        assertThat(new Finding(NonPaymentReason.R03, null, null, null).over(NO_MONEY))
                .isEqualTo(new Finding(NonPaymentReason.R03, null, null, DisputeAxis.D0));
    }
}
