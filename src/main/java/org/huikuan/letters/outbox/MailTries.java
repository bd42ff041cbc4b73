package org.huikuan.letters.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huikuan.outbox.Tries;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** When letters are tried again: the trouble with the mail server is waited for by one sender of all nodes. */
@Component
class MailTries implements Tries<Parcel> {

    private final MailTrouble trouble;
    private final Outbox outbox;
    private final Senders senders;
    private final MailSettings settings;
    private final Clock clock;

    MailTries(MailTrouble trouble, Outbox outbox, Senders senders, MailSettings settings, Clock clock) {
        this.trouble = trouble;
        this.outbox = outbox;
        this.senders = senders;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Beginning begin() {
        return trouble.known()
                .map(t -> t.tryAgainAt().isAfter(clock.instant()) ? Beginning.NOT_NOW : Beginning.AFTER_TROUBLE)
                .orElse(Beginning.AT_ONCE);
    }

    @Override
    public void recovered() {
        trouble.over();
    }

    @Override
    public Duration pause(Parcel parcel) {
        return settings.retryAfter();
    }

    /** The first who finds the server gone waits for it; a mail that was put off is waited for by its own sender. */
    @Override
    public Optional<Instant> lookAgain(Ending ending) {
        Instant later = afterAWhile();
        Sentence broken = ending.broken();
        boolean waits = broken == null ? ending.putOff() : trouble.waitUntil(later, clock.instant(), broken);
        return waits ? Optional.of(later) : Optional.empty();
    }

    @Override
    public Instant nextTry() {
        return trouble.known().map(MailTrouble.Known::tryAgainAt).orElseGet(this::afterAWhile);
    }

    @Override
    public Optional<Instant> nextDue() {
        Instant now = clock.instant();
        return outbox.anyDue(now, senders.mayMail()) ? Optional.of(now) : Optional.empty();
    }

    private Instant afterAWhile() {
        return clock.instant().plus(settings.retryAfter());
    }
}
