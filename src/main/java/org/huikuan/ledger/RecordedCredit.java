package org.huikuan.ledger;

import java.time.LocalDate;
import org.huikuan.shared.Money;

/** What a recorded receipt or credit note said. */
public record RecordedCredit(long id, long accountId, String number, LocalDate on, Money amount) {}
