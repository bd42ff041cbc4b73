package org.huikuan.cases;

import java.util.Map;
import java.util.Set;
import org.huikuan.ledger.CreditNotes;
import org.huikuan.ledger.RecordedCredit;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the tasks of a dispute record. The case is looked at again; the acting dispute is not rung. */
@Component
class DisputeTaskActs {

    private static final Set<String> CREDITING = Set.of("finance", "managers", "camunda-admin");

    private final CaseAccess access;
    private final Disputes disputes;
    private final DisputeActs acts;
    private final CaseReview review;
    private final CreditNotes creditNotes;

    DisputeTaskActs(
            CaseAccess access, Disputes disputes, DisputeActs acts, CaseReview review, CreditNotes creditNotes) {
        this.access = access;
        this.disputes = disputes;
        this.acts = acts;
        this.review = review;
        this.creditNotes = creditNotes;
    }

    void resolve(Map<String, @Nullable Object> scope, Map<String, @Nullable Object> values) {
        long id = disputeId(scope);
        CaseFacts facts = access.forAct(disputes.get(id).caseId(), CaseRoles.COLLECTING);
        Resolution resolution = Resolution.read(values);
        Bell bell = Bell.fromDispute(id);
        acts.resolve(facts, disputes.get(id), resolution.accepted(), resolution.note(), bell);
        review.after(facts.kase().accountId(), bell);
    }

    void credit(Map<String, @Nullable Object> scope, Map<String, @Nullable Object> values) {
        long id = disputeId(scope);
        CaseFacts facts = access.forAct(disputes.get(id).caseId(), CREDITING);
        CreditIssued issued = CreditIssued.read(values);
        acts.credited(disputes.get(id), inTheLedger(issued.creditNote(), facts.kase()));
        review.after(facts.kase().accountId(), Bell.fromDispute(id));
    }

    /** Otherwise the amount that was just found not to be owed would be demanded again. */
    private String inTheLedger(String number, CollectionCase kase) {
        return creditNotes.known(kase.creditorId(), number).stream()
                .filter(note -> note.accountId() == kase.accountId())
                .map(RecordedCredit::number)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "creditNote",
                        "no-credit-note",
                        "the ledger has no credit note " + number
                                + " for this customer; import it first, then enter its number",
                        number));
    }

    private static long disputeId(Map<String, @Nullable Object> scope) {
        return Long.parseLong(String.valueOf(scope.get("disputeId")));
    }
}
