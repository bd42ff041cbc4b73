package org.huikuan.cases.holds;

import java.time.LocalDate;
import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.jspecify.annotations.Nullable;

/** A hold as a person writes it.
 *
 * @param until its last day
 * @param invoice number of the invoice; null means the whole account
 */
record SetHoldInput(
        @Must HoldReason reason,
        @Must LocalDate until,
        @Only(with = "reason", is = "insolvency") @Nullable InsolvencyInput insolvency,
        @Most(60) @Nullable String invoice,
        @Lines @Nullable String note) {}
