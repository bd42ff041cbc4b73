package org.huikuan.letters.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huikuan.journal.Journal;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.DeliveryState;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterDelivery;
import org.huikuan.letters.LetterFlow;
import org.huikuan.letters.LetterLeft;
import org.huikuan.shared.Arg;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Letters that a person posts: for print, and mails that the server refused. In the caller's transaction. */
@Service
public class PostingDesk {

    private final LetterDeliveries deliveries;
    private final LetterFlow flow;
    private final Books books;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    PostingDesk(
            LetterDeliveries deliveries,
            LetterFlow flow,
            Books books,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.deliveries = deliveries;
        this.flow = flow;
        this.books = books;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** What is to be posted for the case, the oldest first. */
    public List<Letter> toPost(long caseId) {
        return deliveries.toPost(Set.of(caseId));
    }

    /** The end of the day on which somebody should post them: of today. */
    public Instant dueAt(long caseId) {
        var creditor = deliveries.toPost(Set.of(caseId)).stream()
                .findFirst()
                .map(l -> books.creditors.get(l.creditorId()))
                .orElseGet(books.creditors::byDefault);
        BusinessDay day = new BusinessDay(clock);
        return day.startOf(creditor, day.today(creditor).plusDays(1)).minusSeconds(1);
    }

    /** What became of the letters that lay ready for the case: of all, or of those that could be printed. */
    void record(LettersToPost of, Posting posting) {
        String email = posting.email();
        if (posting.way() == PostingWay.MAIL && email != null) {
            mail(of.ready(), email);
        } else if (posting.way() == PostingWay.AGAIN) {
            makeAgain(toMakeAgain(of.ready(), of.today()));
        } else {
            LocalDate on = posting.date() == null ? of.today() : posting.date();
            posted(toPostOn(of.ready(), on), posting, on);
        }
    }

    /** What lacks its PDF, and what would say an untruth if it were posted today. */
    private static List<Letter> toMakeAgain(List<Letter> ready, LocalDate today) {
        List<Letter> some = ready.stream()
                .filter(l -> l.documentSha256() == null || StalePaper.is(l, today))
                .toList();
        if (some.isEmpty()) {
            throw new BadInput("way", "all-printed");
        }
        return some;
    }

    /** @throws BadInput when nothing has been printed, or a letter has become untrue by that day */
    private static List<Letter> toPostOn(List<Letter> ready, LocalDate on) {
        List<Letter> printed =
                ready.stream().filter(l -> l.documentSha256() != null).toList();
        if (printed.isEmpty()) {
            throw new BadInput("way", "none-printed");
        }
        printed.forEach(letter -> StalePaper.refuse(letter, on));
        return printed;
    }

    private void makeAgain(List<Letter> letters) {
        deliveries.makeAgain(ids(letters));
        tell(letters, "letter-made-again", null);
        flow.queued();
    }

    private void mail(List<Letter> letters, String email) {
        books.accounts.writeTo(letters.get(0).accountId(), email);
        deliveries.queueAgain(ids(letters));
        tell(letters, "letter-mail-again", Sentence.parts(email));
        flow.queued();
    }

    private void posted(List<Letter> letters, Posting posting, LocalDate on) {
        deliveries.left(ids(letters), posting, on, user.id(), clock.instant());
        if (posting.number() != null) {
            LetterDelivery sent = new LetterDelivery(DeliveryState.POSTED, posting.number(), on, null, null, user.id());
            letters.forEach(l -> books.news.insert(l.id(), sent, clock.instant()));
        }
        Object proof = posting.number() == null ? Arg.text(String.valueOf(posting.handedTo())) : posting.number();
        tell(letters, "letter-posted", Sentence.joined(" ", posting.way(), on, proof));
        letters.forEach(l -> events.publishEvent(
                new LetterLeft(l.caseId(), l.accountId(), l.code(), l.stage(), l.step(), l.attempt(), on)));
    }

    private static List<Long> ids(List<Letter> letters) {
        return letters.stream().map(Letter::id).toList();
    }

    private void tell(List<Letter> letters, String what, @Nullable Sentence grounds) {
        books.journal.write(letters.stream()
                .map(l -> new JournalEntry(l.accountId(), l.caseId(), what, Sentence.parts(l.reference()), grounds))
                .toList());
    }

    /** The books of the house that a posting is entered in. */
    @Service
    static class Books {

        private final Accounts accounts;
        private final Creditors creditors;
        private final Journal journal;
        private final DeliveryRegister news;

        Books(Accounts accounts, Creditors creditors, Journal journal, DeliveryRegister news) {
            this.news = news;
            this.accounts = accounts;
            this.creditors = creditors;
            this.journal = journal;
        }
    }
}
