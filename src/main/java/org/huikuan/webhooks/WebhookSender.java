package org.huikuan.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huikuan.shared.UnitOfWork;
import org.huikuan.webhooks.WebhookDeliveries.Answer;
import org.huikuan.webhooks.WebhookDeliveries.Parcel;
import org.huikuan.webhooks.process.SendWebhooksProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what waits in the outbox: takes some, hands them over outside of any transaction, records each. A crash between
 * the handing over and its record sends the message again, with the same id. Any number of these may work at once.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class WebhookSender {

    /** With one batch more still shorter than the engine's lock of a job. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final int BATCH = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final Duration REST = Duration.ofMinutes(1);

    private final WebhookDeliveries deliveries;
    private final Courier courier;
    private final UnitOfWork unit;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookSender(
            WebhookDeliveries deliveries, Courier courier, UnitOfWork unit, WebhookSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.courier = courier;
        this.unit = unit;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return one of the answers of {@link SendWebhooksProcess} */
    public String send() {
        long began = System.nanoTime();
        while (System.nanoTime() - began < LONGEST.toNanos()) {
            String token = UUID.randomUUID().toString();
            Instant now = clock.instant();
            List<Parcel> parcels = unit.inNew(() -> deliveries.claim(token, now, now.plus(settings.claim()), BATCH));
            if (parcels.isEmpty()) {
                return end();
            }
            hand(token, parcels);
        }
        return SendWebhooksProcess.MORE;
    }

    /** When the outbox is looked at again. */
    public Instant nextTry() {
        return deliveries.wakesAt();
    }

    /** Who gives no answer to one message is not asked with the others. */
    private void hand(String token, List<Parcel> parcels) {
        Set<Long> silent = new HashSet<>();
        for (Parcel parcel : parcels) {
            if (!silent.contains(parcel.webhookId())) {
                Answer answer = courier.hand(parcel, clock.instant());
                unit.inNew(() -> record(parcel, token, answer));
                if (answer.status() == null) {
                    silent.add(parcel.webhookId());
                }
            }
        }
        if (!silent.isEmpty()) {
            unit.inNew(() -> deliveries.release(token));
        }
    }

    private void record(Parcel parcel, String token, Answer answer) {
        Instant now = clock.instant();
        Integer status = answer.status();
        if (status != null && status >= 200 && status < 300) {
            deliveries.delivered(parcel.id(), token, now, status, answer.words());
            return;
        }
        deliveries.putOff(parcel.id(), token, now, now.plus(pause(parcel.tries())), answer);
        if (status == null) {
            deliveries.rest(parcel.webhookId(), now.plus(REST));
        }
    }

    /** Half a minute, then two, eight, half an hour, two hours, then every four hours. */
    static Duration pause(int triesBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << 2 * Math.min(triesBefore, 5));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** One process waits for all that is to be tried again; the others go home. */
    private String end() {
        return unit.inNew(() -> {
            Instant now = clock.instant();
            deliveries.forgetDelivered(now.minus(settings.keep()));
            Optional<Instant> next = deliveries.nextDue();
            if (next.isEmpty()) {
                return SendWebhooksProcess.DONE;
            }
            if (!next.get().isAfter(now)) {
                return SendWebhooksProcess.MORE;
            }
            return deliveries.wakeAt(next.get(), now) ? SendWebhooksProcess.LATER : SendWebhooksProcess.DONE;
        });
    }
}
