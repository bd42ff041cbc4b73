package org.huikuan.letters.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huikuan.journal.JournalEntry;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterFacts;
import org.huikuan.letters.LetterLeft;
import org.huikuan.letters.LetterWay;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records what came of each mail: what is recorded is never sent again. In the caller's transaction. */
@Component
class Records {

    private final Handovers handovers;
    private final LetterFacts facts;
    private final Workshop workshop;
    private final Creditors creditors;
    private final ApplicationEventPublisher events;

    Records(
            Handovers handovers,
            LetterFacts facts,
            Workshop workshop,
            Creditors creditors,
            ApplicationEventPublisher events) {
        this.handovers = handovers;
        this.facts = facts;
        this.workshop = workshop;
        this.creditors = creditors;
        this.events = events;
    }

    void sent(Letter letter, String token) {
        facts.lock(Set.of(letter.accountId()));
        var on = new BusinessDay(workshop.clock).today(creditors.get(letter.creditorId()));
        if (handovers.sent(letter.id(), token, on, workshop.clock.instant())) {
            tell(letter, "letter-sent", Sentence.parts(LetterWay.MAIL));
            events.publishEvent(new LetterLeft(
                    letter.caseId(),
                    letter.accountId(),
                    letter.code(),
                    letter.stage(),
                    letter.step(),
                    letter.attempt(),
                    on));
        }
    }

    /** A person sends it another way. */
    void refused(Letter letter, String token, Sentence reason) {
        facts.lock(Set.of(letter.accountId()));
        workshop.toPost(Set.of(letter.caseId()), () -> {
            if (handovers.refused(letter.id(), token, reason)) {
                tell(letter, "letter-refused", reason);
            }
        });
    }

    /** Not taken, and that is certain unless an earlier sender is in doubt. */
    void notNow(Parcel parcel, String token, @Nullable Instant tryAfter, Sentence reason) {
        if (parcel.again()) {
            handovers.putBackUnsure(parcel.letter().id(), token, tryAfter, reason);
        } else {
            handovers.putBack(Set.of(parcel.letter().id()), token, tryAfter, reason);
        }
    }

    /** Perhaps taken: the same mail again, noted as a resend, when the server is there again. */
    void unsure(Letter letter, String token, Sentence reason) {
        handovers.putBackUnsure(letter.id(), token, null, reason);
    }

    private void tell(Letter letter, String what, Sentence grounds) {
        workshop.tell(List.of(new JournalEntry(
                letter.accountId(), letter.caseId(), what, Sentence.parts(letter.reference()), grounds)));
    }
}
