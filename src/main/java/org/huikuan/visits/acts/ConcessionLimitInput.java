package org.huikuan.visits.acts;

import java.math.BigDecimal;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.cases.ConcessionKind;
import org.jspecify.annotations.Nullable;

/**
 * How far the house may give way, as a person writes it.
 *
 * @param concession null means not at all
 * @param concessionPercent of the principal
 */
record ConcessionLimitInput(
        @Nullable ConcessionKind concession,

        @Only(with = "concession", is = "principal") @Must @Nullable
        BigDecimal concessionPercent,

        @Only(
                with = "concession",
                is = {"interest", "principal"})
        @Nullable
        ApprovalInput approval) {

    ConcessionInput limit() {
        return new ConcessionInput(concession, concessionPercent);
    }
}
