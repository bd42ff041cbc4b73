package org.huikuan.cases.insight;

import java.util.List;
import java.util.Optional;
import org.huikuan.cases.CaseFacts;
import org.huikuan.debtors.HeldLever;
import org.huikuan.debtors.Lever;

/**
 * A lever against the customer of a case.
 *
 * @param all what the register holds now
 */
record LeverAt(CaseFacts facts, Lever lever, List<HeldLever> all) {

    Optional<HeldLever> held() {
        return all.stream().filter(l -> l.lever() == lever).findFirst();
    }
}
