package org.huikuan.visits;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.calendar.WorkingDays;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.loop.StageDesk;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.money.Receipts;
import org.huikuan.letters.Letters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person wants to know about the visits of a case, and before one. */
@Service
@Transactional(readOnly = true)
public class VisitReads {

    private static final int PAYMENTS = 6;

    private final StageDesk desk;
    private final Visits visits;
    private final VisitTerms terms;
    private final WorkingDays days;
    private final Papers papers;

    VisitReads(StageDesk desk, Visits visits, VisitTerms terms, WorkingDays days, Papers papers) {
        this.desk = desk;
        this.visits = visits;
        this.terms = terms;
        this.days = days;
        this.papers = papers;
    }

    /** Oldest first; of a case the person may see. */
    public List<Visit> of(CaseId id) {
        return visits.of(desk.visible(id).kase().id());
    }

    /** Everything the preparations of a visit are filled from. */
    public VisitSheet sheet(CaseId id) {
        CaseFacts now = desk.visible(id);
        VisitTerms.Terms limits = terms.of(now);
        List<Visit> made = visits.of(id);
        String country = now.creditor().country();
        LocalDate last = Visit.lastMade(made);
        LocalDate earliest = last == null ? now.today() : days.plus(country, last, limits.betweenWorkingDays());
        return new VisitSheet(
                now,
                new VisitSheet.Limits(
                        limits.attempts(),
                        days.onOrAfter(country, earliest.isBefore(now.today()) ? now.today() : earliest),
                        days.plus(country, now.today(), limits.withinWorkingDays()),
                        limits.earliest().toString(),
                        limits.latest().toString(),
                        limits.callWorkingDaysBefore()),
                payDay(now),
                papers.receipts.latestOf(now.account().id(), PAYMENTS),
                papers.accounts.contactsOf(now.account().id()),
                papers.letters.ofCase(id.value()),
                papers.documents.of(id.value()),
                made);
    }

    /** The customer's next own pay day, a working day; null when the customer's master data names none. */
    private @Nullable LocalDate payDay(CaseFacts now) {
        Integer day = now.account().payDay();
        if (day == null) {
            return null;
        }
        LocalDate month = now.today().withDayOfMonth(1);
        LocalDate next =
                days.onOrAfter(now.creditor().country(), month.withDayOfMonth(Math.min(day, month.lengthOfMonth())));
        if (next.isBefore(now.today())) {
            LocalDate following = month.plusMonths(1);
            next = days.onOrAfter(
                    now.creditor().country(), following.withDayOfMonth(Math.min(day, following.lengthOfMonth())));
        }
        return next;
    }

    /** Ledger, letters and papers, as they are asked for a sheet. */
    @Service
    static class Papers {

        private final Receipts receipts;
        private final Accounts accounts;
        private final Letters letters;
        private final CaseDocuments documents;

        Papers(Receipts receipts, Accounts accounts, Letters letters, CaseDocuments documents) {
            this.receipts = receipts;
            this.accounts = accounts;
            this.letters = letters;
            this.documents = documents;
        }
    }
}
