package org.huikuan.cases;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the task before the pay day records. The case is looked at again; the acting promise is not rung. */
@Component
class PromiseTaskActs {

    private final CaseAccess access;
    private final Promises promises;
    private final PromiseActs acts;
    private final CaseReview review;
    private final Journal journal;

    PromiseTaskActs(CaseAccess access, Promises promises, PromiseActs acts, CaseReview review, Journal journal) {
        this.access = access;
        this.promises = promises;
        this.acts = acts;
        this.review = review;
        this.journal = journal;
    }

    void confirm(Map<String, @Nullable Object> scope, Map<String, @Nullable Object> values) {
        long promiseId = Long.parseLong(String.valueOf(scope.get("promiseId")));
        CaseFacts facts = access.forAct(promises.get(promiseId).caseId(), CaseRoles.COLLECTING);
        Promise promise = promises.get(promiseId);
        Confirmation words = Confirmation.read(values, facts.today());
        CollectionCase kase = facts.kase();
        journal.write(new JournalEntry(
                kase.accountId(), kase.id().value(), "payment-confirmation", words.result(), words.note()));
        acts.called(facts, promise);
        if (words.newDate() != null) {
            Bell bell = Bell.fromPromise(promiseId);
            acts.record(facts, renewed(promise, words, facts), access.userId(), bell);
            review.after(Set.of(kase.accountId()), false, bell);
        }
    }

    /** The same promise for another day; what has come in meanwhile leaves the amount. */
    private static PromiseWords renewed(Promise promise, Confirmation words, CaseFacts facts) {
        BigDecimal owed = facts.demandable().stream()
                .filter(i -> promise.items().contains(i.invoiceId()))
                .map(facts::undisputed)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = promise.amount().amount().min(owed);
        if (rest.signum() <= 0) {
            throw new org.huikuan.shared.BadInput("result", "nothing is owed any more on the promised items");
        }
        return new PromiseWords(
                new org.huikuan.shared.Money(rest, promise.amount().currency()),
                java.util.Objects.requireNonNull(words.newDate()),
                promise.form(),
                promise.promisedBy(),
                words.note(),
                promise.items());
    }
}
