package org.huikuan.coaching;

import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where other modules put what a manager is to talk over with somebody; written in their transaction. */
@Service
public class CoachingQueue {

    private final CoachingRegister items;
    private final UnitOfWork unit;

    CoachingQueue(CoachingRegister items, UnitOfWork unit) {
        this.items = items;
        this.unit = unit;
    }

    /** A visit was broken off, or whoever went was asked to leave. @param said what was said there */
    public void endedBadly(Experience of, long visitId, CoachingCause cause, @Nullable String said) {
        items.visit(of, visitId, cause, said);
    }

    /** Whoever made a visit has looked back on it. */
    public void reviewed(Experience of, long visitId, SelfReview review) {
        items.review(of, visitId, review);
    }

    /**
     * A technique was refused by its limit. The refusal undoes what its transaction wrote, so that this is written after it;
     * nothing is written when the transaction commits after all.
     */
    public void refused(Experience of, String technique) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new AfterRefusal(of, technique));
        }
    }

    private final class AfterRefusal implements TransactionSynchronization {

        private final Experience of;
        private final String technique;

        AfterRefusal(Experience of, String technique) {
            this.of = of;
            this.technique = technique;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                unit.inNew(() -> items.refused(of, technique));
            }
        }
    }
}
