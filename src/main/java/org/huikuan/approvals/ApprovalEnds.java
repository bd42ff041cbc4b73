package org.huikuan.approvals;

import org.huikuan.cases.CaseEnded;
import org.huikuan.cases.CaseNews;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Stage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nothing of a case that has ended, or left the stage, needs an approval. */
@Service
@Transactional
class ApprovalEnds {

    private final ApprovalRegister register;
    private final ApprovalActs approvals;

    ApprovalEnds(ApprovalRegister register, ApprovalActs approvals) {
        this.register = register;
        this.approvals = approvals;
    }

    /** Asks nothing of the database before the first stage that knows approvals. */
    @EventListener
    void on(CaseEnded ended) {
        CollectionCase kase = ended.facts().kase();
        if (knowsApprovals(kase)) {
            withdraw(kase);
        }
    }

    /** Somebody moves the case to another stage. */
    @EventListener
    void on(CaseNews.Moved moved) {
        CollectionCase kase = moved.before().kase();
        if (knowsApprovals(kase)) {
            withdraw(kase);
        }
    }

    private static boolean knowsApprovals(CollectionCase kase) {
        return kase.position().stage().compareTo(Stage.MANAGER_VISIT) >= 0;
    }

    private void withdraw(CollectionCase kase) {
        register.of(kase.id()).stream().filter(Approval::isOpen).forEach(approvals::withdraw);
    }
}
