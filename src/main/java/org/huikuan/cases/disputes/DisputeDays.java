package org.huikuan.cases.disputes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.huikuan.cases.AccountLocks;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.ledger.BusinessDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The dates of a dispute and its escalation. */
@Service
public class DisputeDays {

    private final AccountLocks locks;
    private final Disputes disputes;
    private final DisputeActs acts;
    private final Facts facts;
    private final BusinessDay day;

    DisputeDays(AccountLocks locks, Disputes disputes, DisputeActs acts, Facts facts, BusinessDay day) {
        this.locks = locks;
        this.disputes = disputes;
        this.acts = acts;
        this.facts = facts;
        this.day = day;
    }

    /** The first instant after the last day on which the answer is in time. */
    public Instant answerBy(long disputeId) {
        Dispute dispute = disputes.get(disputeId);
        return endOf(dispute, dispute.answerBy());
    }

    public Instant creditBy(long disputeId) {
        Dispute dispute = disputes.get(disputeId);
        return endOf(dispute, Objects.requireNonNull(dispute.creditBy(), "no credit note is awaited"));
    }

    public CollectionCase caseOf(long disputeId) {
        return facts.of(disputes.get(disputeId).caseId()).kase();
    }

    public @Nullable String owner(long disputeId) {
        return disputes.get(disputeId).owner();
    }

    public DisputeState state(long disputeId) {
        return disputes.get(disputeId).state();
    }

    public void escalate(long disputeId) {
        locks.lock(Set.of(disputes.get(disputeId).accountId()));
        Dispute dispute = disputes.get(disputeId);
        acts.escalate(dispute, facts.of(dispute.caseId()));
    }

    private Instant endOf(Dispute dispute, LocalDate last) {
        return day.startOf(facts.of(dispute.caseId()).creditor(), last.plusDays(1));
    }
}
