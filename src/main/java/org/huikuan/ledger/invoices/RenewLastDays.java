package org.huikuan.ledger.invoices;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.LedgerNews;
import org.huikuan.ledger.LedgerSays;
import org.springframework.stereotype.Service;

/**
 * Writes the last days for paying again, after the switch of a creditor or the calendar of its country has changed. In
 * the caller's transaction, which holds no account yet. What falls overdue by it is found by the next daily run; a case
 * that has nothing overdue any more ends at once.
 */
@Service
public class RenewLastDays {

    private final Creditors creditors;
    private final Accounts accounts;
    private final PayByRows rows;
    private final LastDays lastDays;
    private final BusinessDay day;
    private final LedgerNews news;

    public RenewLastDays(
            Creditors creditors,
            Accounts accounts,
            PayByRows rows,
            LastDays lastDays,
            BusinessDay day,
            LedgerNews news) {
        this.creditors = creditors;
        this.accounts = accounts;
        this.rows = rows;
        this.lastDays = lastDays;
        this.day = day;
        this.news = news;
    }

    /** The days of rest of the country have changed. */
    public void ofCountry(String country) {
        creditors.all().stream()
                .filter(c -> c.restDaysExtend() && c.country().equals(country))
                .forEach(this::of);
    }

    /** Every invoice of the creditor; writes nothing where all days are right. */
    public void of(Creditor creditor) {
        Map<LocalDate, LocalDate> wrong = wrong(creditor);
        if (wrong.isEmpty()) {
            return;
        }
        accounts.lock(rows.accountsWith(creditor.id(), wrong.keySet()));
        LocalDate today = day.today(creditor);
        List<LocalDate> inTime = wrong.entrySet().stream()
                .filter(e -> !e.getValue().isBefore(today))
                .map(Map.Entry::getKey)
                .toList();
        Set<Long> less = Set.copyOf(rows.accountsOverdueWith(creditor.id(), inTime, today));
        rows.write(creditor.id(), wrong);
        if (!less.isEmpty()) {
            news.tellCorrected(new InvoicesCorrected(Set.of(), less, LedgerSays.REST_DAYS_EXTEND.with()));
            news.tell(less, AccountsChanged.Cause.CORRECTED, List.of());
        }
    }

    /** By due date, the last day that is right where another is written. */
    private Map<LocalDate, LocalDate> wrong(Creditor creditor) {
        Map<LocalDate, LocalDate> right = new HashMap<>();
        return rows.written(creditor.id()).stream()
                .filter(w -> !w.payBy().equals(right.computeIfAbsent(w.dueOn(), d -> lastDays.of(creditor, d))))
                .map(PayByRows.Written::dueOn)
                .distinct()
                .collect(Collectors.toMap(d -> d, d -> lastDays.of(creditor, d)));
    }
}
