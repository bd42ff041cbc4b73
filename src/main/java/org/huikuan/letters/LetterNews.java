package org.huikuan.letters;

import java.util.Collection;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.letters.outbox.LetterPostKind;
import org.huikuan.outbox.OutboxFlow;
import org.springframework.stereotype.Component;

/** Tells what became of letters: the journal, and whoever sends what waits to leave. */
@Component
class LetterNews {

    private final Journal journal;
    private final OutboxFlow outbox;

    LetterNews(Journal journal, OutboxFlow outbox) {
        this.journal = journal;
        this.outbox = outbox;
    }

    void journal(Collection<JournalEntry> entries) {
        if (!entries.isEmpty()) {
            journal.write(entries);
        }
    }

    /** Letters wait to leave: somebody shall send them after this transaction. */
    void queued() {
        outbox.queued(LetterPostKind.KEY);
    }
}
