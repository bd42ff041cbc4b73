package org.huikuan.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.huikuan.ledger.customers.UnderFormerNumbers;
import org.huikuan.ledger.invoices.RecordInvoices;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.RecordMoney;
import org.huikuan.ledger.money.Reversal;
import org.huikuan.ledger.money.ReverseCredit;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The acts on the ledger. Each call is a part of the caller's transaction, or a unit of work of its own where there is
 * none: it locks its account rows in id order, changes them, writes the journal and publishes {@link AccountsChanged}.
 * Good entries are recorded even where others are refused.
 */
@Service
public class Ledger {

    private final UnitOfWork unit;
    private final BusinessDay day;
    private final RecordInvoices recordInvoices;
    private final RecordMoney recordMoney;
    private final ReverseCredit reverse;
    private final UnderFormerNumbers former;

    public Ledger(
            UnitOfWork unit,
            BusinessDay day,
            RecordInvoices recordInvoices,
            RecordMoney recordMoney,
            ReverseCredit reverse,
            UnderFormerNumbers former) {
        this.former = former;
        this.unit = unit;
        this.day = day;
        this.recordInvoices = recordInvoices;
        this.recordMoney = recordMoney;
        this.reverse = reverse;
    }

    /** @return one outcome an entry, in their order; so for the other two */
    public List<Outcome> recordInvoices(Creditor creditor, List<InvoiceEntry> entries, @Nullable Long batchId) {
        return unit.join(() -> recordInvoices.record(creditor, day.today(creditor), entries, batchId));
    }

    public List<Outcome> recordReceipts(Creditor creditor, List<CreditEntry> entries, @Nullable Long batchId) {
        Function<List<CreditEntry>, List<Outcome>> record =
                some -> unit.join(() -> recordMoney.receipts(creditor, day.today(creditor), some, batchId));
        return former.retried(creditor, entries, record.apply(entries), record);
    }

    public List<Outcome> recordCreditNotes(Creditor creditor, List<CreditEntry> entries, @Nullable Long batchId) {
        Function<List<CreditEntry>, List<Outcome>> record =
                some -> unit.join(() -> recordMoney.creditNotes(creditor, day.today(creditor), some, batchId));
        return former.retried(creditor, entries, record.apply(entries), record);
    }

    /** All of a receipt; {@code on} null: today. */
    public Booked reverseReceipt(Creditor creditor, long receiptId, String reason, @Nullable LocalDate on) {
        return reverse(creditor, Credit.Source.RECEIPT, receiptId, Reversal.ofAll(reason, on));
    }

    /**
     * What was carried out already, as far as {@link Reversal} can tell, changes nothing.
     *
     * @throws org.huikuan.shared.Conflict when something else stands of it than was seen, or nothing does any more
     */
    public Booked reverse(Creditor creditor, Credit.Source source, long id, Reversal reversal) {
        LocalDate today = day.today(creditor);
        LocalDate on = reversal.on();
        if (on != null && on.isAfter(today)) {
            throw new BadInput("on", "to-come", on, today);
        }
        return unit.join(() -> reverse.reverse(source, id, reversal, on == null ? today : on));
    }
}
