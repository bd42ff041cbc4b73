package org.huikuan.ledger;

import java.time.LocalDate;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a recorded receipt or credit note said. @param reversedOn null as long as it stands */
public record RecordedCredit(
        long id,
        long accountId,
        String number,
        LocalDate on,
        Money amount,
        @Nullable LocalDate reversedOn) {}
