package org.huikuan.digest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huikuan.digest.DigestPostKind.Parcel;
import org.huikuan.letters.outbox.HouseMail;
import org.huikuan.outbox.Handover;
import org.huikuan.outbox.Lease;
import org.huikuan.outbox.Tray;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/** Digests in the hands of a sender: written from the figures of the moment, or skipped. */
@Component
class DigestTray implements Tray<DigestEntry, Parcel> {

    private final Digests digests;
    private final DigestMail mail;
    private final UnitOfWork unit;
    private final Clock clock;

    DigestTray(Digests digests, DigestMail mail, UnitOfWork unit, Clock clock) {
        this.digests = digests;
        this.mail = mail;
        this.unit = unit;
        this.clock = clock;
    }

    @Override
    public List<DigestEntry> take(Lease lease, int most) {
        return digests.claim(lease.token(), lease.at(), lease.until(), most);
    }

    @Override
    public List<Parcel> write(Lease lease, List<DigestEntry> taken) {
        return taken.stream()
                .map(entry -> written(entry, lease))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Parcel> written(DigestEntry entry, Lease lease) {
        Optional<LocalDate> today = digests.dayOfTheRun(clock.instant());
        if (today.isEmpty() || entry.day().isBefore(today.get())) {
            return skipped(entry, lease, DigestReason.TOO_LATE);
        }
        DigestMail.Prepared prepared = mail.prepare(entry);
        HouseMail.Message message = prepared.message();
        return message == null
                ? skipped(entry, lease, Objects.requireNonNull(prepared.skipped()))
                : Optional.of(new Parcel(entry, message));
    }

    private Optional<Parcel> skipped(DigestEntry entry, Lease lease, DigestReason why) {
        unit.inNew(() -> digests.ended(entry.id(), lease.token(), DigestState.SKIPPED, Sentence.parts(why)));
        return Optional.empty();
    }

    Handover send(Parcel parcel) {
        return mail.send(parcel.message());
    }

    @Override
    public void record(Parcel parcel, Lease lease, Handover told, Instant tryAt) {
        long id = parcel.entry().id();
        String token = lease.token();
        switch (told.result()) {
            case ACCEPTED -> digests.sent(id, token, parcel.message().to(), clock.instant());
            case REFUSED -> digests.ended(id, token, DigestState.REFUSED, told.words());
            case NOT_NOW, UNHEARD -> digests.tryAgain(id, token, tryAt, told.words());
        }
    }

    @Override
    public void putBack(List<Parcel> untried, Lease lease, Sentence why) {
        untried.forEach(parcel -> digests.tryAgain(parcel.entry().id(), lease.token(), lease.at(), why));
    }

    @Override
    public void prolong(Lease lease) {
        digests.prolong(lease.token(), lease.until());
    }
}
