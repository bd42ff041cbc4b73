package org.huikuan.cases.softlinks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.strategies.SoftLink;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A soft move that was made.
 *
 * @param money incentive, or first instalment
 * @param until day by which it is paid, or the help is looked at again
 */
public record SoftMove(
        CaseId caseId,
        SoftLink link,
        SoftLinkResult result,
        LocalDate on,
        String by,
        @Nullable Money money,
        @Nullable LocalDate until,
        String note) {

    /** Of an incentive that the customer took up. */
    BigDecimal booked() {
        return link == SoftLink.NP_4 && result == SoftLinkResult.AGREED && money != null
                ? money.amount()
                : BigDecimal.ZERO;
    }
}
