package org.huikuan.letters.delivery;

import java.util.List;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.letters.Letter;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in the journal, letter by letter, what a person did with letters that lay ready. */
@Component
class PostingJournal {

    private final Journal journal;

    PostingJournal(Journal journal) {
        this.journal = journal;
    }

    void tell(List<Letter> letters, String what, @Nullable Sentence grounds) {
        journal.write(letters.stream()
                .map(l -> new JournalEntry(l.accountId(), l.caseId(), what, Sentence.parts(l.reference()), grounds))
                .toList());
    }
}
