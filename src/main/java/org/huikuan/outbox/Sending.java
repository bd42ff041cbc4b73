package org.huikuan.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huikuan.outbox.Handover.Result;
import org.huikuan.outbox.process.SendOutboxProcess;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work of one sender. Claims and records are committed one by one, nothing is open while something is handed over: a
 * crash between the handing over and its record is the only way by which a receiver may see a thing twice.
 */
final class Sending<T, P> {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** With one batch more still shorter than the engine's lock of a job, so that much is worked in several jobs. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final PostKind<T, P> kind;
    private final UnitOfWork unit;
    private final Clock clock;
    private boolean afterTrouble;
    private boolean putOff;
    private @Nullable Sentence broken;

    Sending(PostKind<T, P> kind, UnitOfWork unit, Clock clock) {
        this.kind = kind;
        this.unit = unit;
        this.clock = clock;
    }

    String run() {
        Tries.Beginning beginning = kind.tries().begin();
        if (beginning == Tries.Beginning.NOT_NOW) {
            return SendOutboxProcess.DONE;
        }
        afterTrouble = beginning == Tries.Beginning.AFTER_TROUBLE;
        long began = System.nanoTime();
        while (System.nanoTime() - began < LONGEST.toNanos()) {
            Lease lease = lease(UUID.randomUUID().toString());
            List<T> taken =
                    unit.inNew(() -> kind.tray().take(lease, kind.terms().batch()));
            if (taken.isEmpty()) {
                return end();
            }
            hand(kind.tray().write(lease, taken), lease);
            if (broken != null) {
                return end();
            }
        }
        return SendOutboxProcess.MORE;
    }

    private Lease lease(String token) {
        Instant now = clock.instant();
        return new Lease(token, now, now.plus(kind.terms().lease()));
    }

    private void hand(List<P> parcels, Lease taken) {
        if (parcels.isEmpty()) {
            return;
        }
        List<P> untried = new ArrayList<>();
        try (Carrier.Line<P> line = kind.carrier().open()) {
            Lease lease = taken;
            Set<Object> silent = new HashSet<>();
            for (P parcel : parcels) {
                if (broken != null || silent.contains(kind.carrier().receiver(parcel))) {
                    untried.add(parcel);
                } else {
                    lease = held(lease);
                    hand(parcel, line, lease, silent);
                }
            }
        } catch (Carrier.Unreachable e) {
            breakOff(e.why());
            untried.addAll(parcels);
        }
        putBack(untried, taken);
    }

    /** A slow receiver must not make another sender believe that this one has vanished. */
    private Lease held(Lease lease) {
        if (!clock.instant().isAfter(lease.at().plus(kind.terms().lease().dividedBy(4)))) {
            return lease;
        }
        Lease longer = lease(lease.token());
        unit.inNew(() -> kind.tray().prolong(longer));
        return longer;
    }

    private void hand(P parcel, Carrier.Line<P> line, Lease lease, Set<Object> silent) {
        Handover told = line.hand(parcel);
        if (told.result() == Result.UNHEARD) {
            unheard(parcel, told, silent);
        }
        putOff |= told.result() == Result.NOT_NOW;
        Instant tryAt = clock.instant().plus(kind.tries().pause(parcel));
        unit.inNew(() -> kind.tray().record(parcel, lease, told, tryAt));
        if (afterTrouble && told.result() == Result.ACCEPTED) {
            kind.tries().recovered();
            afterTrouble = false;
        }
    }

    private void unheard(P parcel, Handover told, Set<Object> silent) {
        switch (kind.terms().silence()) {
            case STOPS_THE_SENDER -> breakOff(told.words());
            case HOLDS_ITS_RECEIVER -> silent.add(kind.carrier().receiver(parcel));
            case CONCERNS_ITSELF -> putOff = true;
        }
    }

    private void breakOff(Sentence why) {
        LOG.warn("The way of {} is closed, they wait: {}", kind.key(), why);
        broken = why;
    }

    private void putBack(List<P> untried, Lease lease) {
        if (!untried.isEmpty()) {
            Sentence why = broken == null ? Sentence.parts() : broken;
            unit.inNew(() -> kind.tray().putBack(untried, lease, why));
        }
    }

    private String end() {
        Optional<Instant> next = kind.tries().lookAgain(new Tries.Ending(putOff, broken));
        if (next.isEmpty()) {
            return SendOutboxProcess.DONE;
        }
        return next.get().isAfter(clock.instant()) ? SendOutboxProcess.LATER : SendOutboxProcess.MORE;
    }
}
