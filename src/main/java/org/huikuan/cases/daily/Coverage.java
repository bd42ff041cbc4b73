package org.huikuan.cases.daily;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Creditor;

/** The completeness proof: which overdue items nobody looks after. */
public interface Coverage {

    List<DailyWork.Uncovered> uncovered(Creditor creditor, LocalDate today);
}
