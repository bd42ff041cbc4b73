package org.huikuan.cases.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Way;
import org.huikuan.cases.acts.ActRoles;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.shared.Arg;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A manager has looked at a contact that was made outside of the contact rules, and says what follows from it. */
@Component
class ReviewContact extends DeclaredAct<MarkOf, ReviewContactInput> {

    private final ContactMarks all;
    private final Journal journal;

    ReviewContact(MarksOfCases subjects, ContactMarks all, Journal journal) {
        super("review-contact", ActRoles.DECIDING, subjects, ReviewContactInput.class);
        this.all = all;
        this.journal = journal;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public ActForm form(MarkOf at) {
        return new ActForm().show("contact-mark", Map.of("mark", at.mark()));
    }

    @Override
    public @Nullable Object carryOut(MarkOf at, ReviewContactInput input, Doing doing) {
        ContactMark mark = at.mark();
        LocalDate before = mark.reviewedOn();
        if (before != null) {
            throw new Conflict("contact-reviewed", before, Arg.person(String.valueOf(mark.reviewedBy())));
        }
        all.review(mark.id(), at.facts().today(), doing.by(), input.note());
        journal.write(new JournalEntry(
                mark.accountId(),
                mark.caseId(),
                "contact-reviewed",
                Sentence.joined(", ", mark.onDate(), Arg.code("channel", mark.channel()), mark.person()),
                Sentence.text(input.note())));
        return null;
    }
}
