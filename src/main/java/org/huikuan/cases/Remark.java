package org.huikuan.cases;

import java.util.Set;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Way;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What whoever works on the case should know, apart from talks. */
@Component
class Remark extends DeclaredAct<CaseFacts, Remark.Input> {

    /** What is remarked. */
    record Input(@Must @Most(500) String remark) {}

    private final Journal journal;

    Remark(LateCases subjects, Journal journal) {
        super("remark", ActRoles.FILING, subjects, Input.class);
        this.journal = journal;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public boolean onlyAdds() {
        return true;
    }

    @Override
    public @Nullable Object carryOut(CaseFacts facts, Input input, Doing doing) {
        CollectionCase kase = facts.kase();
        journal.write(
                new JournalEntry(kase.accountId(), kase.id().value(), "remarked", Sentence.text(input.remark()), null));
        return null;
    }
}
