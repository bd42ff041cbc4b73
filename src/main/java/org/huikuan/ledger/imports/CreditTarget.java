package org.huikuan.ledger.imports;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Credit;
import org.huikuan.ledger.CreditEntry;
import org.huikuan.ledger.Creditor;

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
                fields.text("customer", 60),
                fields.text(source.numberField(), longestNumber),
                fields.date(source.dateField()),
                fields.amount("amount", creditor.currency()),
                fields.list("invoice", 1000),
                fields.optionalText(noteField, 500));
    }

    @Override
    public LocalDate dateOf(CreditEntry entry) {
        return entry.on();
    }

    static List<CreditEntry> plain(List<Entry<CreditEntry>> entries) {
        return entries.stream().map(Entry::entry).toList();
    }
}
