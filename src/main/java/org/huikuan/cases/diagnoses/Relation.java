package org.huikuan.cases.diagnoses;

import java.time.LocalDate;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer means to us, whatever case there is.
 *
 * @param value null while nobody has said it
 * @param rebate booked for the customer and not paid out yet; null without one
 * @param rebateOn the day on which it is to be paid out
 */
public record Relation(
        @Nullable RelationValue value,
        @Nullable Money rebate,
        @Nullable LocalDate rebateOn) {

    public static final Relation UNKNOWN = new Relation(null, null, null);
}
