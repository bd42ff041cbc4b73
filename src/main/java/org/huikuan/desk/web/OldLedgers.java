package org.huikuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.desk.FinanceFigures;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.LedgerAge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creditors whose newest ledger data is older than their limit, so that their demands wait. */
@Component
class OldLedgers {

    private final Creditors creditors;
    private final LedgerAge ages;
    private final BusinessDay day;
    private final FinanceFigures figures;

    OldLedgers(Creditors creditors, LedgerAge ages, BusinessDay day, FinanceFigures figures) {
        this.creditors = creditors;
        this.ages = ages;
        this.day = day;
        this.figures = figures;
    }

    List<Old> all() {
        List<Creditor> limited =
                creditors.all().stream().filter(c -> c.ledgerDays() != null).toList();
        Map<Long, LocalDate> newest = ages.newest(limited);
        List<Creditor> old = limited.stream()
                .filter(c -> LedgerAge.isTooOld(c, newest.get(c.id()), day.today(c)))
                .toList();
        Map<Long, Long> waiting = old.isEmpty() ? Map.of() : figures.demandsOnOldData();
        return old.stream()
                .map(c -> new Old(c.name(), newest.get(c.id()), c.ledgerDays(), waiting.getOrDefault(c.id(), 0L)))
                .toList();
    }

    /**
     * @param on day of its newest data; null: none was ever loaded
     * @param letters demands that wait by now
     */
    public record Old(
            String creditor,
            @Nullable LocalDate on,
            @Nullable Integer limit,
            long letters) {}
}
