package org.huikuan.letters.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditors;
import org.huikuan.letters.Letter;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.outbox.Handover;
import org.huikuan.outbox.Lease;
import org.huikuan.outbox.Tray;
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
 * Letters in the hands of a sender. Two steps are committed each: the claim, which holds no account; then gate and
 * making, with the account rows locked. A letter that cannot be made costs only itself.
 */
@Component
class ClaimedLetters implements Tray<Letter, Parcel> {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedLetters.class);

    private final Outbox outbox;
    private final Handovers handovers;
    private final Making making;
    private final Senders senders;
    private final UnitOfWork unit;
    private final Records records;
    private final Clock clock;
    private final Creditors creditors;

    ClaimedLetters(
            Outbox outbox,
            Handovers handovers,
            Making making,
            Senders senders,
            UnitOfWork unit,
            Records records,
            Clock clock,
            Creditors creditors) {
        this.outbox = outbox;
        this.handovers = handovers;
        this.making = making;
        this.senders = senders;
        this.unit = unit;
        this.records = records;
        this.clock = clock;
        this.creditors = creditors;
    }

    @Override
    public List<Letter> take(Lease lease, int most) {
        return outbox.claim(lease.token(), lease.at(), lease.until(), most, senders.mayMail());
    }

    /** The mails to send, perhaps none of those taken. */
    @Override
    public List<Parcel> write(Lease lease, List<Letter> taken) {
        return make(lease.token(), taken);
    }

    @Override
    public void record(Parcel parcel, Lease lease, Handover told, Instant tryAt) {
        switch (told.result()) {
            case ACCEPTED -> records.sent(parcel.letter(), lease.token());
            case REFUSED -> records.refused(parcel.letter(), lease.token(), told.words());
            case NOT_NOW -> records.notNow(parcel, lease.token(), tryAt, told.words());
            case UNHEARD -> records.unsure(parcel.letter(), lease.token(), told.words());
        }
    }

    @Override
    public void putBack(List<Parcel> untried, Lease lease, Sentence why) {
        untried.forEach(parcel -> records.notNow(parcel, lease.token(), null, why));
    }

    @Override
    public void prolong(Lease lease) {
        handovers.prolong(lease.token(), lease.until());
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
