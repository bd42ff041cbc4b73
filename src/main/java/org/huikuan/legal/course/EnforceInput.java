package org.huikuan.legal.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.jspecify.annotations.Nullable;

/**
 * What came of enforcement, as a person writes it.
 *
 * @param reason why the debt is to be written off; {@code note} may say it as well
 */
record EnforceInput(
        @Must @Radios EnforcementResult result,

        @Only(
                with = "result",
                is = {"applied", "recovered", "settled", "no-assets"})
        @Must
        LocalDate on,

        @Only(with = "result", is = "applied") @Nullable Application application,

        @Only(with = "result", is = "settled") @Nullable Settlement settlement,

        @Only(with = "result", is = "write-off") @Nullable WriteOffGround ground,

        @Only(with = "result", is = "write-off") @Lines @Most(1000) @Nullable
        String reason,

        @Lines @Nullable String note) {

    /** Where enforcement was applied for. */
    record Application(
            @Must String court, @Most(100) @Nullable String docket) {}

    /** An agreement in enforcement is a signed promise. @param person with whom it was made */
    record Settlement(
            @Must BigDecimal amount,
            @Nullable String currency,
            @Must LocalDate date,
            @Nullable String person) {}

    @Nullable
    String why() {
        return reason == null ? note : reason;
    }
}
