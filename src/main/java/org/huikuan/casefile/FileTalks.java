package org.huikuan.casefile;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.Interactions;
import org.huikuan.cases.disputes.Disputes;
import org.huikuan.cases.holds.Holds;
import org.springframework.stereotype.Component;

/** Reads what was agreed and said in a case that the person was already found to see. */
@Component
class FileTalks {

    private static final int CONTACTS = 20;

    private final Disputes disputes;
    private final Holds holds;
    private final Interactions interactions;

    FileTalks(Disputes disputes, Holds holds, Interactions interactions) {
        this.disputes = disputes;
        this.holds = holds;
        this.interactions = interactions;
    }

    CaseFile.Talks of(CaseFacts facts) {
        return new CaseFile.Talks(
                disputes.of(facts.kase().id()),
                holds.ofAccount(facts.account().id()),
                interactions.of(facts.kase().id(), CONTACTS));
    }
}
