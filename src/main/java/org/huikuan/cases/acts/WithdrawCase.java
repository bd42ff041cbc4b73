package org.huikuan.cases.acts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseSays;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.Cases;
import org.huikuan.cases.CollectionCase;
import org.huikuan.cases.Facts;
import org.huikuan.cases.loop.Bell;
import org.huikuan.cases.loop.CaseEnding;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Role;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends a case that was opened in error; its overdue items leave collection by this decision. */
@Component
class WithdrawCase implements Act<CaseFacts, WithdrawCaseInput> {

    private final OpenCases subjects;
    private final Cases cases;
    private final Facts facts;
    private final CaseEnding ending;
    private final Journal journal;

    WithdrawCase(OpenCases subjects, Cases cases, Facts facts, CaseEnding ending, Journal journal) {
        this.subjects = subjects;
        this.cases = cases;
        this.facts = facts;
        this.ending = ending;
        this.journal = journal;
    }

    @Override
    public String key() {
        return "withdraw";
    }

    @Override
    public Set<Role> roles() {
        return ActRoles.DECIDING;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public Subjects<CaseFacts> subjects() {
        return subjects;
    }

    @Override
    public Class<WithdrawCaseInput> input() {
        return WithdrawCaseInput.class;
    }

    @Override
    public ActForm form(CaseFacts now) {
        return new ActForm().show("withdrawal", Map.of());
    }

    @Override
    public @Nullable Object carryOut(CaseFacts now, WithdrawCaseInput input, Doing doing) {
        CollectionCase kase = now.kase();
        List<Long> items = now.overdue().stream().map(OpenItem::invoiceId).toList();
        cases.closeItems(kase.id(), items);
        journal.write(new JournalEntry(
                kase.accountId(),
                kase.id().value(),
                "case-withdrawn",
                CaseSays.ITEMS.with(items.size()),
                Sentence.text(input.reason())));
        facts.forget(kase.id());
        ending.end(now, CaseStatus.WITHDRAWN, Sentence.words(input.reason()), Bell.FROM_OUTSIDE);
        return null;
    }
}
