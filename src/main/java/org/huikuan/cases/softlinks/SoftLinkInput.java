package org.huikuan.cases.softlinks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.huikuan.cases.strategies.SoftLink;
import org.jspecify.annotations.Nullable;

/**
 * A soft move as a person writes it.
 *
 * @param amount an incentive out of the rebate that is booked, or the first instalment
 * @param date by which it is paid, or on which the help is looked at again
 * @param note mood and news, what differs, what was done, the help that was agreed
 */
record SoftLinkInput(
        @Must SoftLink link,
        @Must @Radios SoftLinkResult result,

        @Only(
                with = "link",
                is = {"NP-4", "NP-6"})
        @Nullable
        BigDecimal amount,

        @Only(
                with = "link",
                is = {"NP-4", "NP-5", "NP-6"})
        @Nullable
        LocalDate date,

        @Must @Lines @Most(1000) String note) {

    boolean isAgreed() {
        return result == SoftLinkResult.AGREED;
    }
}
