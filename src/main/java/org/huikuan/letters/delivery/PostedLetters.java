package org.huikuan.letters.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.letters.DeliveryState;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterDelivery;
import org.huikuan.letters.LetterLeft;
import org.huikuan.shared.Arg;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Letters that somebody has put into the post or handed over: they have left the house. */
@Component
class PostedLetters {

    private final LetterDeliveries deliveries;
    private final DeliveryRegister register;
    private final PostingJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostedLetters(
            LetterDeliveries deliveries,
            DeliveryRegister register,
            PostingJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliveries = deliveries;
        this.register = register;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Those of the letters that are printed.
     *
     * @throws BadInput when none is, or a letter has become untrue by that day
     */
    void record(List<Letter> ready, Posting posting, LocalDate on, String by) {
        List<Letter> letters = printed(ready);
        letters.forEach(letter -> StalePaper.refuse(letter, on));
        Instant now = clock.instant();
        deliveries.left(letters.stream().map(Letter::id).toList(), posting, on, by, now);
        if (posting.number() != null) {
            LetterDelivery sent = new LetterDelivery(DeliveryState.POSTED, posting.number(), on, null, null, by);
            letters.forEach(l -> register.insert(l.id(), sent, now));
        }
        Object proof = posting.number() == null ? Arg.text(String.valueOf(posting.handedTo())) : posting.number();
        journal.tell(letters, "letter-posted", Sentence.joined(" ", posting.way(), on, proof));
        letters.forEach(l -> events.publishEvent(
                new LetterLeft(l.caseId(), l.accountId(), l.code(), l.stage(), l.step(), l.attempt(), on)));
    }

    private static List<Letter> printed(List<Letter> ready) {
        List<Letter> printed =
                ready.stream().filter(l -> l.documentSha256() != null).toList();
        if (printed.isEmpty()) {
            throw new BadInput("way", "none-printed");
        }
        return printed;
    }
}
