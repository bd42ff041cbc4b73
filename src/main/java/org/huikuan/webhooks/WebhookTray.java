package org.huikuan.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huikuan.outbox.Handover;
import org.huikuan.outbox.Lease;
import org.huikuan.outbox.Tray;
import org.huikuan.shared.Sentence;
import org.huikuan.webhooks.WebhookDeliveries.Parcel;

/** Messages in the hands of a sender; they were written when they were queued. */
record WebhookTray(WebhookDeliveries deliveries, Clock clock) implements Tray<Parcel, Parcel> {

    private static final Duration REST = Duration.ofMinutes(1);

    @Override
    public List<Parcel> take(Lease lease, int most) {
        return deliveries.claim(lease.token(), lease.at(), lease.until(), most);
    }

    @Override
    public List<Parcel> write(Lease lease, List<Parcel> taken) {
        return taken;
    }

    /** After the moment to give up it has failed. Who gave no answer is left alone for a while. */
    @Override
    public void record(Parcel parcel, Lease lease, Handover told, Instant tryAt) {
        Instant now = clock.instant();
        switch (told.result()) {
            case ACCEPTED -> deliveries.delivered(parcel.id(), lease.token(), now, told);
            case REFUSED, NOT_NOW -> deliveries.putOff(parcel.id(), lease.token(), now, tryAt, told);
            case UNHEARD -> {
                deliveries.putOff(parcel.id(), lease.token(), now, tryAt, told);
                deliveries.rest(parcel.webhookId(), now.plus(REST));
            }
        }
    }

    @Override
    public void putBack(List<Parcel> untried, Lease lease, Sentence why) {
        deliveries.release(lease.token());
    }

    @Override
    public void prolong(Lease lease) {
        deliveries.prolong(lease.token(), lease.until());
    }
}
