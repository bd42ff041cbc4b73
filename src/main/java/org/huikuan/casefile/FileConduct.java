package org.huikuan.casefile;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.conduct.CaseConduct;
import org.huikuan.cases.conduct.ContactMarks;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.conduct.ContactWay;
import org.huikuan.conduct.Permission;
import org.springframework.stereotype.Component;

/** Reads what binds us towards the customer of a case that the person was already found to see. */
@Component
class FileConduct {

    private final ConductFacts facts;
    private final ContactMarks marks;
    private final CaseConduct conduct;

    FileConduct(ConductFacts facts, ContactMarks marks, CaseConduct conduct) {
        this.facts = facts;
        this.marks = marks;
        this.conduct = conduct;
    }

    CaseFile.Conduct of(CaseFacts now) {
        List<Permission> permissions =
                now.kase().isOpen() ? conduct.now(now, ContactWay.CALL, ContactWay.VISIT) : List.of();
        return new CaseFile.Conduct(
                facts.of(now.account().id()), marks.of(now.kase().id()), permissions);
    }
}
