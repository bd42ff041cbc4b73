package org.huikuan.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huikuan.digest.process.SendDigestsProcess;
import org.huikuan.letters.outbox.HouseMail;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the digests of the day once, and sends what waits: claimed and committed, handed over outside of any transaction,
 * recorded. A digest that could not leave on its day is skipped: yesterday's is worth nothing.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class DigestSender {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration CLAIM = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int BATCH = 5;

    private final Digests digests;
    private final DigestPlan plan;
    private final DigestMail mail;
    private final UnitOfWork unit;
    private final Clock clock;

    DigestSender(Digests digests, DigestPlan plan, DigestMail mail, UnitOfWork unit, Clock clock) {
        this.digests = digests;
        this.plan = plan;
        this.mail = mail;
        this.unit = unit;
        this.clock = clock;
    }

    /** @return one of the answers of {@link SendDigestsProcess} */
    public String send() {
        unit.inNew(plan::make);
        long began = System.nanoTime();
        while (System.nanoTime() - began < LONGEST.toNanos()) {
            String token = UUID.randomUUID().toString();
            Instant now = clock.instant();
            List<DigestEntry> taken = unit.inNew(() -> digests.claim(token, now, now.plus(CLAIM), BATCH));
            if (taken.isEmpty()) {
                return digests.nextDue().isPresent() ? SendDigestsProcess.LATER : SendDigestsProcess.DONE;
            }
            taken.forEach(entry -> handle(entry, token));
        }
        return SendDigestsProcess.MORE;
    }

    public Instant nextTry() {
        return digests.nextDue().orElseGet(() -> clock.instant().plus(PAUSE));
    }

    private void handle(DigestEntry entry, String token) {
        Optional<LocalDate> today = digests.dayOfTheRun(clock.instant());
        if (today.isEmpty() || entry.day().isBefore(today.get())) {
            skip(entry, token, DigestReason.TOO_LATE);
            return;
        }
        DigestMail.Prepared prepared = mail.prepare(entry);
        HouseMail.Message message = prepared.message();
        if (message == null) {
            skip(entry, token, Objects.requireNonNull(prepared.skipped()));
            return;
        }
        HouseMail.Outcome outcome = mail.send(message);
        Instant now = clock.instant();
        unit.inNew(() -> {
            switch (outcome.kind()) {
                case ACCEPTED -> digests.sent(entry.id(), token, message.to(), now);
                case REFUSED -> digests.ended(entry.id(), token, DigestState.REFUSED, outcome.reason());
                case LATER -> digests.tryAgain(entry.id(), token, now.plus(PAUSE), outcome.reason());
            }
        });
    }

    private void skip(DigestEntry entry, String token, DigestReason why) {
        unit.inNew(() -> digests.ended(entry.id(), token, DigestState.SKIPPED, Sentence.parts(why)));
    }
}
