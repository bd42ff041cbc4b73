package org.huikuan.letters.outbox;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huikuan.letters.process.SendLettersProcess;
import org.huikuan.shared.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what waits in the outbox: takes some, hands them over outside of any transaction, records each, takes the next.
 * Any number of these may work at once, on any node.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class PostOffice {

    private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);

    /** Shorter than the engine's lock of a job, so that a long outbox is worked in several jobs. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final ClaimedLetters claims;
    private final MailRoom room;
    private final MailServer server;
    private final Records records;
    private final MailTrouble trouble;
    private final MailSettings settings;
    private final Clock clock;

    PostOffice(
            ClaimedLetters claims,
            MailRoom room,
            MailServer server,
            Records records,
            MailTrouble trouble,
            MailSettings settings,
            Clock clock) {
        this.claims = claims;
        this.room = room;
        this.server = server;
        this.records = records;
        this.trouble = trouble;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return one of the answers of {@link SendLettersProcess} */
    public String send() {
        Optional<MailTrouble.Known> known = trouble.known();
        if (known.filter(t -> t.tryAgainAt().isAfter(clock.instant())).isPresent()) {
            return SendLettersProcess.DONE;
        }
        long began = System.nanoTime();
        Sending sending = new Sending(UUID.randomUUID().toString(), known.isPresent());
        while (System.nanoTime() - began < LONGEST.toNanos()) {
            Optional<List<Parcel>> parcels = claims.next(sending.token);
            if (parcels.isEmpty()) {
                return sending.end();
            }
            sending.hand(parcels.get());
            if (sending.broken) {
                return sending.end();
            }
        }
        return SendLettersProcess.MORE;
    }

    /** When the trouble that is waited for is looked at again. */
    public Instant nextTry() {
        return trouble.known().map(MailTrouble.Known::tryAgainAt).orElseGet(this::afterAWhile);
    }

    private Instant afterAWhile() {
        return clock.instant().plus(settings.retryAfter());
    }

    /** Whether the mail server is in trouble, for the people who wonder where the letters are. */
    public Optional<MailTrouble.Known> trouble() {
        return trouble.known();
    }

    /** The work of one sender. */
    private final class Sending {

        private final String token;
        private boolean inTrouble;
        private boolean broken;
        private boolean deferred;
        private Sentence reason = Sentence.parts();
        private Instant claimedAt = clock.instant();

        private Sending(String token, boolean inTrouble) {
            this.token = token;
            this.inTrouble = inTrouble;
        }

        private void hand(List<Parcel> parcels) {
            if (parcels.isEmpty()) {
                return;
            }
            int handed = 0;
            claimedAt = clock.instant();
            try (MailRoom.Line line = room.open(server.address().orElseThrow())) {
                while (handed < parcels.size() && !broken) {
                    Parcel parcel = parcels.get(handed);
                    handed++;
                    keepHold();
                    took(parcel, line.hand(parcel));
                }
            } catch (MessagingException e) {
                breakOff(MailRoom.words(e));
            }
            records.notTried(parcels.subList(handed, parcels.size()), token, reason);
        }

        /** A slow server must not make another sender believe that this one has vanished. */
        private void keepHold() {
            Instant now = clock.instant();
            if (now.isAfter(claimedAt.plus(settings.claim().dividedBy(4)))) {
                claims.prolong(token);
                claimedAt = now;
            }
        }

        private void took(Parcel parcel, Posted posted) {
            if (posted instanceof Posted.Accepted) {
                records.sent(parcel.letter(), token);
                recover();
            } else if (posted instanceof Posted.Refused refused) {
                records.refused(parcel.letter(), token, refused.reason());
            } else if (posted instanceof Posted.NotNow notNow) {
                deferred = true;
                records.notNow(parcel, token, afterAWhile(), notNow.reason());
            } else if (posted instanceof Posted.Unsure unsure) {
                breakOff(unsure.reason());
                records.unsure(parcel.letter(), token, null, reason);
            }
        }

        private void recover() {
            if (inTrouble) {
                trouble.over();
                inTrouble = false;
            }
        }

        private void breakOff(Sentence because) {
            LOG.warn("The mail server cannot be used, letters wait: {}", because);
            broken = true;
            reason = because;
        }

        /** The first who finds the server gone waits for it; a mail that was put off is waited for by its own sender. */
        private String end() {
            boolean waits = deferred;
            if (broken) {
                waits = trouble.waitUntil(afterAWhile(), clock.instant(), reason);
            }
            return waits ? SendLettersProcess.LATER : SendLettersProcess.DONE;
        }
    }
}
