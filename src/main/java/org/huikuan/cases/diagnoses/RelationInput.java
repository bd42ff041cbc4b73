package org.huikuan.cases.diagnoses;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer means to us, as a person writes it.
 *
 * @param rebate booked for the customer and not paid out yet
 * @param currency null: the creditor's
 * @param rebateOn the day on which it is to be paid out
 */
record RelationInput(
        @Must @Radios RelationValue relation,
        @Nullable BigDecimal rebate,
        @Most(3) @Nullable String currency,
        @Nullable LocalDate rebateOn) {

    Relation of(String ownCurrency) {
        return new Relation(
                relation,
                rebate == null ? null : new Money(rebate, currency == null ? ownCurrency : currency),
                rebateOn);
    }
}
