package org.huikuan.ledger;

import java.util.List;
import java.util.Optional;
import org.huikuan.ledger.customers.UnderFormerNumbers;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.BookedCredits;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.CreditKey;
import org.huikuan.ledger.money.MoneySources;
import org.huikuan.ledger.money.RecordMoney;
import org.huikuan.ledger.money.Reversal;
import org.huikuan.ledger.money.ReverseCredit;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The acts on the ledger inside a unit of work that something else began, such as the booking of a bank line: both are
 * recorded, or neither. The source names what it comes from, for example {@code bank-line:4711}; it stands for one receipt,
 * credit note or reversal of the creditor, so that the same source again answers what is recorded and changes nothing.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SourcedLedger {

    private final BusinessDay day;
    private final RecordMoney record;
    private final ReverseCredit reverse;
    private final BookedCredits booked;
    private final MoneySources sources;
    private final UnderFormerNumbers former;

    public SourcedLedger(
            BusinessDay day,
            RecordMoney record,
            ReverseCredit reverse,
            BookedCredits booked,
            MoneySources sources,
            UnderFormerNumbers former) {
        this.day = day;
        this.record = record;
        this.reverse = reverse;
        this.booked = booked;
        this.sources = sources;
        this.former = former;
    }

    /**
     * @throws BadInput when the ledger refuses the entry; the caller's unit is undone
     * @throws Conflict when the source stands for something else
     */
    public Booked receipt(Creditor creditor, CreditEntry entry, String source) {
        return record(creditor, Credit.Source.RECEIPT, entry, source);
    }

    /** As {@link #receipt}. */
    public Booked creditNote(Creditor creditor, CreditEntry entry, String source) {
        return record(creditor, Credit.Source.CREDIT_NOTE, entry, source);
    }

    /**
     * Takes back a receipt, a credit note or a part of it.
     *
     * @throws Conflict as {@link ReverseCredit}, and when the source stands for something else
     */
    public Booked reverse(Creditor creditor, Credit.Source kind, long id, Reversal reversal, String source) {
        Optional<MoneySources.Recorded> known = sources.find(creditor.id(), source);
        if (known.isPresent()) {
            if (!known.get().equals(new MoneySources.Recorded(kind, id, true))) {
                throw other(source, find(known.get()));
            }
            return find(known.get());
        }
        sources.take(creditor.id(), source, true);
        Booked left = reverse.reverse(kind, id, reversal, reversal.on() == null ? day.today(creditor) : reversal.on());
        sources.keep(creditor.id(), source, left);
        return left;
    }

    private Booked record(Creditor creditor, Credit.Source kind, CreditEntry entry, String source) {
        Optional<MoneySources.Recorded> known = sources.find(creditor.id(), source);
        if (known.isPresent()) {
            Booked before = find(known.get());
            if (known.get().reversal() || before.source() != kind || !isSame(before, entry)) {
                throw other(source, before);
            }
            return before;
        }
        sources.take(creditor.id(), source, false);
        List<CreditEntry> one = List.of(entry);
        Outcome outcome = former.retried(
                        creditor, one, outcomes(creditor, kind, one), again -> outcomes(creditor, kind, again))
                .get(0);
        if (outcome.error() != null) {
            throw new BadInput(List.of(outcome.error()));
        }
        Booked now = booked.standing(kind, creditor.id(), entry.key()).orElseThrow();
        sources.keep(creditor.id(), source, now);
        return now;
    }

    private List<Outcome> outcomes(Creditor creditor, Credit.Source kind, List<CreditEntry> entries) {
        return kind == Credit.Source.RECEIPT
                ? record.receipts(creditor, day.today(creditor), entries, null)
                : record.creditNotes(creditor, day.today(creditor), entries, null);
    }

    private static boolean isSame(Booked before, CreditEntry entry) {
        return CreditKey.of(before.number()).equals(entry.key())
                && before.amount().equals(entry.amount());
    }

    private Booked find(MoneySources.Recorded known) {
        return booked.find(known.kind(), known.id()).orElseThrow();
    }

    private static Conflict other(String source, Booked before) {
        return new Conflict("source-known", source, before.number(), before.amount(), before.source());
    }
}
