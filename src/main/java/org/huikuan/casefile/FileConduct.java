package org.huikuan.casefile;

import java.util.List;
import org.huikuan.approvals.Approval;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.conduct.CaseConduct;
import org.huikuan.cases.conduct.ContactMarks;
import org.huikuan.cases.conduct.ContactTiming;
import org.huikuan.cases.conduct.Principles;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.conduct.ContactMade;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.huikuan.debtors.Counterpart;
import org.springframework.stereotype.Component;

/** Reads what binds us towards the customer of a case that the person was already found to see. */
@Component
class FileConduct {

    private final ConductFacts facts;
    private final ContactMarks marks;
    private final CaseConduct conduct;
    private final ContactTiming timing;
    private final Principles principles;

    FileConduct(
            ConductFacts facts, ContactMarks marks, CaseConduct conduct, ContactTiming timing, Principles principles) {
        this.facts = facts;
        this.marks = marks;
        this.conduct = conduct;
        this.timing = timing;
        this.principles = principles;
    }

    CaseFile.Conduct of(CaseFacts now, List<Counterpart> people, CaseFile.Debtor debtor, List<Approval> approvals) {
        return new CaseFile.Conduct(
                facts.of(now.account().id()),
                marks.of(now.kase().id()),
                now.kase().isOpen() ? contact(now, people, debtor, approvals) : null);
    }

    private CaseFile.ContactNow contact(
            CaseFacts now, List<Counterpart> people, CaseFile.Debtor debtor, List<Approval> approvals) {
        List<ContactMade> week = conduct.week(now);
        List<Permission> permissions = conduct.now(now, week, ContactWay.CALL, ContactWay.VISIT);
        int awaited = (int) approvals.stream().filter(Approval::isOpen).count();
        return new CaseFile.ContactNow(
                permissions,
                timing.propose(now, debtor.way(), debtor.intelligence(), people, week)
                        .orElse(null),
                principles.of(now, permissions.get(0), week, awaited));
    }
}
