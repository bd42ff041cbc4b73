package org.huikuan.cases.web;

import org.huikuan.acts.web.Call;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Calls that act on a case and answer with the case as it is then, of this module and of others. */
@Component
public class CaseAnswers {

    private final CaseReads reads;
    private final NextActWords next;

    CaseAnswers(CaseReads reads, NextActWords next) {
        this.reads = reads;
        this.next = next;
    }

    /** @param path with variable {@code number} */
    public Call with(HttpStatus status, String path, String act) {
        return Call.ofCase(path, act)
                .answering(
                        status,
                        CaseView.class,
                        (where, done) -> CaseView.of(reads.facts(CaseId.of(where.id("caseId"))), next));
    }
}
