package org.huikuan.cases.daily;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Staffing;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseFlow;
import org.huikuan.cases.loop.CaseReview;
import org.huikuan.cases.loop.Openings;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.invoices.RenewLastDays;
import org.huikuan.letters.Letters;
import org.springframework.stereotype.Service;

@Service
class CaseDailyWork implements DailyWork {

    private final AccountLocks locks;
    private final Cases cases;
    private final CaseReview review;
    private final Openings openings;
    private final RenewLastDays lastDays;
    private final Backlog backlog;
    private final Staffing staffing;
    private final Coverage coverage;
    private final Letters letters;
    private final CaseFlow flow;

    CaseDailyWork(
            AccountLocks locks,
            Cases cases,
            CaseReview review,
            Openings openings,
            RenewLastDays lastDays,
            Backlog backlog,
            Staffing staffing,
            Coverage coverage,
            Letters letters,
            CaseFlow flow) {
        this.locks = locks;
        this.cases = cases;
        this.review = review;
        this.openings = openings;
        this.lastDays = lastDays;
        this.backlog = backlog;
        this.staffing = staffing;
        this.coverage = coverage;
        this.letters = letters;
        this.flow = flow;
    }

    @Override
    public void beginDay(Creditor creditor, LocalDate today) {
        if (creditor.restDaysExtend()) {
            lastDays.of(creditor);
        }
        backlog.plan(creditor, today);
    }

    @Override
    public Outcome work(Creditor creditor, LocalDate today, List<Long> accountIds) {
        locks.lock(accountIds);
        Map<Long, CollectionCase> open = cases.openOf(accountIds);
        Set<Long> withCase = open.keySet();
        List<Long> without =
                accountIds.stream().filter(a -> !withCase.contains(a)).toList();
        staffing.refresh(open.values(), today);
        int updated = withCase.isEmpty() ? 0 : review.after(withCase, false, Bell.FROM_OUTSIDE);
        return new Outcome(openings.open(without), updated);
    }

    /** Locked first: a case that is closed at the same moment gets no process. */
    @Override
    public List<Restarted> restarted(Collection<Long> creditorIds) {
        List<CaseId> lost = flow.withoutProcess(creditorIds);
        if (lost.isEmpty()) {
            return List.of();
        }
        locks.lock(cases.byId(lost).stream().map(CollectionCase::accountId).toList());
        List<CollectionCase> open =
                cases.byId(lost).stream().filter(CollectionCase::isOpen).toList();
        flow.opened(open.stream().map(CollectionCase::id).toList());
        return open.stream()
                .map(kase -> new Restarted(kase.accountId(), kase.id().number()))
                .toList();
    }

    @Override
    public void endDay(Creditor creditor, LocalDate today) {
        letters.newDay(creditor.id(), today);
    }

    @Override
    public List<Uncovered> uncovered(Creditor creditor, LocalDate today) {
        return coverage.uncovered(creditor, today);
    }
}
