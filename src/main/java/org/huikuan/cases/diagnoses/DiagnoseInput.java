package org.huikuan.cases.diagnoses;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.cases.NonPaymentReason;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis made without a contact, also to correct one.
 *
 * @param note why; needed where the reason becomes another one
 */
record DiagnoseInput(
        @Must NonPaymentReason reason,
        DiagnosisInput axes,
        @Nullable DisputeAxis dispute,
        @Lines @Most(1000) @Nullable String note) {}
