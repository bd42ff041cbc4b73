package org.huikuan.cases.disputes;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * Finance says which credit note answers an accepted dispute.
 *
 * @param creditNote its number in the ledger
 */
record IssueCreditNoteInput(
        @Must @Most(60) String creditNote, @Lines @Nullable String note) {}
