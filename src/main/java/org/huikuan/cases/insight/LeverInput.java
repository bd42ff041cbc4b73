package org.huikuan.cases.insight;

import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.debtors.LeverStrength;
import org.jspecify.annotations.Nullable;

/**
 * A lever as it stands now.
 *
 * @param proof the paper on which it stands; needed for any strength
 * @param expiresOn last day on which it holds
 * @param usedOn when it was last used
 */
record LeverInput(
        @Must LeverStrength strength,
        @Most(500) @Nullable String proof,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate usedOn) {}
