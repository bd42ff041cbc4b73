package org.huikuan.letters.delivery;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Accounts;
import org.huikuan.letters.Letter;
import org.huikuan.letters.outbox.LetterPostKind;
import org.huikuan.outbox.OutboxFlow;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Letters that lay ready to be posted go back into the outbox: to be mailed after all, or to be printed anew. */
@Component
class BackToOutbox {

    private final LetterDeliveries deliveries;
    private final Accounts accounts;
    private final PostingJournal journal;
    private final OutboxFlow outbox;

    BackToOutbox(LetterDeliveries deliveries, Accounts accounts, PostingJournal journal, OutboxFlow outbox) {
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.journal = journal;
        this.outbox = outbox;
    }

    /** To that address, which the account keeps. */
    void mail(List<Letter> letters, String email) {
        accounts.writeTo(letters.get(0).accountId(), email);
        deliveries.queueAgain(ids(letters));
        journal.tell(letters, "letter-mail-again", Sentence.parts(email));
        outbox.queued(LetterPostKind.KEY);
    }

    /**
     * What lacks its PDF, and what would say an untruth if it were posted today.
     *
     * @throws BadInput when there is nothing of the kind
     */
    void makeAgain(List<Letter> ready, LocalDate today) {
        List<Letter> some = ready.stream()
                .filter(l -> l.documentSha256() == null || StalePaper.is(l, today))
                .toList();
        if (some.isEmpty()) {
            throw new BadInput("way", "all-printed");
        }
        deliveries.makeAgain(ids(some));
        journal.tell(some, "letter-made-again", null);
        outbox.queued(LetterPostKind.KEY);
    }

    private static List<Long> ids(List<Letter> letters) {
        return letters.stream().map(Letter::id).toList();
    }
}
