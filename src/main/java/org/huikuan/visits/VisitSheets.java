package org.huikuan.visits;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.debtors.WayOfPayment;
import org.huikuan.documents.CaseDocuments;
import org.huikuan.letters.Letters;
import org.springframework.stereotype.Component;

/** Puts together everything that the preparations of a visit are filled from. */
@Component
class VisitSheets {

    private final Visits visits;
    private final VisitLimits limits;
    private final VisitedCustomer customer;
    private final Letters letters;
    private final CaseDocuments documents;

    VisitSheets(Visits visits, VisitLimits limits, VisitedCustomer customer, Letters letters, CaseDocuments documents) {
        this.visits = visits;
        this.limits = limits;
        this.customer = customer;
        this.letters = letters;
        this.documents = documents;
    }

    /** Of a case that the person was already found to see. */
    VisitSheet of(CaseFacts now) {
        CaseId id = now.kase().id();
        List<Visit> made = visits.of(id);
        WayOfPayment way = customer.wayOfPayment(now);
        return new VisitSheet(
                now,
                limits.of(now, made),
                customer.payDay(now, way),
                customer.lastPayments(now),
                customer.people(now),
                way,
                customer.levers(now),
                letters.ofCase(id.value()),
                documents.of(id.value()),
                made);
    }
}
