package org.huikuan.letters.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huikuan.documents.Archive;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterFlow;
import org.huikuan.letters.LetterPress;
import org.huikuan.letters.PrintedLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies at hand where letters are made: press, archive, journal, clock, and the people who post. */
@Component
class Workshop {

    private final LetterPress press;
    final Archive archive;
    final Clock clock;
    private final Journal journal;
    private final Outbox outbox;
    private final LetterFlow flow;

    Workshop(LetterPress press, Archive archive, Clock clock, Journal journal, Outbox outbox, LetterFlow flow) {
        this.press = press;
        this.archive = archive;
        this.clock = clock;
        this.journal = journal;
        this.outbox = outbox;
        this.flow = flow;
    }

    PrintedLetter print(LetterContent content) {
        return press.print(content);
    }

    /** @param postBy the last day on which it may be posted; null: it goes by mail */
    Outbox.Made kept(
            Letter letter,
            LetterContent content,
            @Nullable LocalDate postBy,
            PrintedLetter printed,
            @Nullable Mail mail) {
        String sha = archive.put(printed.pdf());
        return new Outbox.Made(
                letter.id(),
                content.date(),
                content.deadline(),
                postBy,
                sha,
                printed.templateVersion(),
                printed.contentJson(),
                mail);
    }

    void tell(List<JournalEntry> entries) {
        if (!entries.isEmpty()) {
            journal.write(entries);
        }
    }

    /** Does the act that gives the cases something to post, and calls a person where there was nothing before. */
    void toPost(Collection<Long> caseIds, Runnable act) {
        Set<Long> without = new HashSet<>(caseIds);
        if (!without.isEmpty()) {
            without.removeAll(outbox.casesToPost(caseIds));
        }
        act.run();
        if (!without.isEmpty()) {
            flow.toPost(without);
        }
    }
}
