package org.huikuan.legal.limitation;

import java.time.LocalDate;

/**
 * A judgment, order, award or certificate of an account that can be enforced.
 *
 * @param performBy the last day it gives: the two years for enforcement begin with the next (CPL 250)
 * @param applied whether enforcement was applied for: then no period runs any more (CPLI 517 after an end without assets)
 */
public record Judged(LocalDate ruledOn, LocalDate performBy, boolean applied) {

    /** A debt that was due before the court spoke is the one it spoke about. */
    boolean covers(LocalDate dueOn) {
        return dueOn.isBefore(ruledOn);
    }
}
