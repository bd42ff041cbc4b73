package org.huikuan.letters.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.Letter;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.Because;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes letters for a sender, in two steps that are committed each: the claim, which holds no account; then gate and
 * making, with the account rows locked. A letter that cannot be made costs only itself.
 */
@Component
class ClaimedLetters {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedLetters.class);
    private static final int BATCH = 20;

    private final Outbox outbox;
    private final Handovers handovers;
    private final Making making;
    private final Senders senders;
    private final UnitOfWork unit;
    private final MailSettings settings;
    private final Clock clock;
    private final Creditors creditors;

    ClaimedLetters(
            Outbox outbox,
            Handovers handovers,
            Making making,
            Senders senders,
            UnitOfWork unit,
            MailSettings settings,
            Clock clock,
            Creditors creditors) {
        this.outbox = outbox;
        this.handovers = handovers;
        this.making = making;
        this.senders = senders;
        this.unit = unit;
        this.settings = settings;
        this.clock = clock;
        this.creditors = creditors;
    }

    /** The next mails to send, perhaps none of those taken; empty when nothing was due. */
    Optional<List<Parcel>> next(String token) {
        Instant now = clock.instant();
        Instant until = now.plus(settings.claim());
        List<Letter> taken = unit.inNew(() -> outbox.claim(token, now, until, BATCH, senders.mayMail()));
        return taken.isEmpty() ? Optional.empty() : Optional.of(make(token, taken));
    }

    void prolong(String token) {
        unit.inNew(() -> handovers.prolong(token, clock.instant().plus(settings.claim())));
    }

    private List<Parcel> make(String token, List<Letter> taken) {
        try {
            return unit.inNew(() -> making.make(token, taken));
        } catch (RuntimeException e) {
            LOG.info("{} letters are made one by one: {}", taken.size(), e.toString());
            return makeOneByOne(token, taken);
        }
    }

    private List<Parcel> makeOneByOne(String token, List<Letter> taken) {
        List<Parcel> parcels = new ArrayList<>();
        for (Letter letter : taken) {
            try {
                parcels.addAll(unit.inNew(() -> making.make(token, List.of(letter))));
            } catch (UnprintableLetter e) {
                unit.inNew(() -> making.unprintable(token, letter, e.why()));
            } catch (TransientDataAccessException | RecoverableDataAccessException | TransactionException e) {
                LOG.warn("Letter {} is made later: {}", letter.reference(), e.toString());
                later(letter, e);
            } catch (RuntimeException e) {
                LOG.warn("Letter {} cannot be made, a person is asked", letter.reference(), e);
                unit.inNew(() -> making.unprintable(token, letter, Sentence.words(e.toString())));
            }
        }
        return parcels;
    }

    /** The database was in the way, not the letter. */
    private void later(Letter letter, RuntimeException e) {
        LocalDate tomorrow =
                new BusinessDay(clock).today(creditors.get(letter.creditorId())).plusDays(1);
        unit.inNew(() -> outbox.notMade(letter.id(), Sentence.parts(Because.of(e)), tomorrow));
    }
}
