package org.huikuan.imports.targets;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.shared.Money;

/** Lines that are receipts or credit notes; their columns differ in name only. */
abstract class CreditTarget implements ImportTarget<CreditEntry> {

    private final Credit.Source source;
    private final int longestNumber;
    private final String noteField;

    CreditTarget(Credit.Source source, int longestNumber, String noteField) {
        this.source = source;
        this.longestNumber = longestNumber;
        this.noteField = noteField;
    }

    @Override
    public int linesACommit() {
        return 100;
    }

    @Override
    public CreditEntry read(Fields fields, Creditor creditor, ImportContext context) {
        return new CreditEntry(
                fields.number("customer", 60),
                fields.number(source.numberField(), longestNumber),
                fields.date(source.dateField()),
                fields.amount("amount", creditor.currency()),
                fields.list("invoice", 1000),
                fields.optionalText(noteField, 500));
    }

    @Override
    public LocalDate dateOf(CreditEntry entry) {
        return entry.on();
    }

    @Override
    public String numberOf(CreditEntry entry) {
        return entry.number();
    }

    @Override
    public Money amountOf(CreditEntry entry) {
        return entry.amount();
    }

    static List<CreditEntry> plain(List<Entry<CreditEntry>> entries) {
        return entries.stream().map(Entry::entry).toList();
    }
}
