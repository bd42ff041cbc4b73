package org.huikuan.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huikuan.letters.outbox.HouseMail;
import org.huikuan.outbox.Carrier;
import org.huikuan.outbox.PostKind;
import org.huikuan.outbox.Terms;
import org.huikuan.outbox.Terms.Silence;
import org.huikuan.outbox.Tray;
import org.huikuan.outbox.Tries;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Digests leave by mail to our own people. They are planned once a day, when all its runs are over; one that could not
 * leave on its day is skipped, since yesterday's is worth nothing. Whose answer was not heard is sent again under its
 * number: a colleague who reads it twice is not harmed.
 */
@Component
class DigestPostKind implements PostKind<DigestEntry, DigestPostKind.Parcel>, Tries<DigestPostKind.Parcel> {

    static final String KEY = "digests";

    /** One by one, so that a digest that cannot be written holds up no other. */
    private static final Terms TERMS = new Terms(Duration.ofMinutes(3), 1, Silence.CONCERNS_ITSELF);

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Digests digests;
    private final DigestPlan plan;
    private final DigestTray tray;
    private final UnitOfWork unit;
    private final Clock clock;

    DigestPostKind(Digests digests, DigestPlan plan, DigestTray tray, UnitOfWork unit, Clock clock) {
        this.digests = digests;
        this.plan = plan;
        this.tray = tray;
        this.unit = unit;
        this.clock = clock;
    }

    /** A digest as a mail. */
    record Parcel(DigestEntry entry, HouseMail.Message message) {}

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Terms terms() {
        return TERMS;
    }

    @Override
    public Tray<DigestEntry, Parcel> tray() {
        return tray;
    }

    @Override
    public Carrier<Parcel> carrier() {
        return () -> tray::send;
    }

    @Override
    public Tries<Parcel> tries() {
        return this;
    }

    @Override
    public Beginning begin() {
        unit.inNew(plan::make);
        return Beginning.AT_ONCE;
    }

    @Override
    public Duration pause(Parcel parcel) {
        return PAUSE;
    }

    @Override
    public Optional<Instant> lookAgain(Ending ending) {
        return nextDue();
    }

    @Override
    public Instant nextTry() {
        return nextDue().orElseGet(() -> clock.instant().plus(PAUSE));
    }

    @Override
    public Optional<Instant> nextDue() {
        return digests.nextDue();
    }
}
