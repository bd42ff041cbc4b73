package org.huikuan.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huikuan.outbox.Carrier;
import org.huikuan.outbox.Handover;
import org.huikuan.outbox.PostKind;
import org.huikuan.outbox.Terms;
import org.huikuan.outbox.Terms.Silence;
import org.huikuan.outbox.Tray;
import org.huikuan.outbox.Tries;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.webhooks.WebhookDeliveries.Parcel;
import org.springframework.stereotype.Component;

/**
 * Webhooks leave signed, at least once: what was not heard of is sent again with the same id, by which the receiver knows
 * what it has seen. A silent receiver holds up its own messages only.
 */
@Component
class WebhookPostKind implements PostKind<Parcel, Parcel>, Carrier<Parcel>, Tries<Parcel> {

    static final String KEY = "webhooks";

    private static final int BATCH = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private final WebhookDeliveries deliveries;
    private final WebhookTray tray;
    private final Courier courier;
    private final UnitOfWork unit;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookPostKind(
            WebhookDeliveries deliveries, Courier courier, UnitOfWork unit, WebhookSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.tray = new WebhookTray(deliveries, clock);
        this.courier = courier;
        this.unit = unit;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Terms terms() {
        return new Terms(settings.claim(), BATCH, Silence.HOLDS_ITS_RECEIVER);
    }

    @Override
    public Tray<Parcel, Parcel> tray() {
        return tray;
    }

    @Override
    public Carrier<Parcel> carrier() {
        return this;
    }

    @Override
    public Line<Parcel> open() {
        return this::hand;
    }

    private Handover hand(Parcel parcel) {
        return courier.hand(parcel, clock.instant());
    }

    @Override
    public Object receiver(Parcel parcel) {
        return parcel.webhookId();
    }

    @Override
    public Tries<Parcel> tries() {
        return this;
    }

    /** Half a minute, then two, eight, half an hour, two hours, then every four hours. */
    @Override
    public Duration pause(Parcel parcel) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << 2 * Math.min(parcel.tries(), 5));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** One process waits for all that is to be tried again; the others go home. */
    @Override
    public Optional<Instant> lookAgain(Ending ending) {
        return unit.inNew(() -> {
            Instant now = clock.instant();
            deliveries.forgetDelivered(now.minus(settings.keep()));
            return deliveries.nextDue().filter(next -> !next.isAfter(now) || deliveries.wakeAt(next, now));
        });
    }

    @Override
    public Instant nextTry() {
        return deliveries.wakesAt();
    }

    @Override
    public Optional<Instant> nextDue() {
        return deliveries.nextDue();
    }
}
