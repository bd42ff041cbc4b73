package org.huikuan.ledger.imports;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.springframework.stereotype.Component;

/** Lines that are invoices. */
@Component
class InvoiceTarget implements ImportTarget<InvoiceEntry> {

    private final Ledger ledger;
    private final CustomerMaker customers;

    InvoiceTarget(Ledger ledger, CustomerMaker customers) {
        this.ledger = ledger;
        this.customers = customers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.INVOICES;
    }

    @Override
    public int linesACommit() {
        return 5_000;
    }

    @Override
    public InvoiceEntry read(Fields fields, Creditor creditor, ImportContext context) {
        return new InvoiceEntry(
                fields.text("customer", 60),
                fields.text("number", 60),
                fields.date("issuedOn"),
                fields.optionalDate("dueOn"),
                fields.amount("amount", creditor.currency()));
    }

    @Override
    public LocalDate dateOf(InvoiceEntry entry) {
        return entry.issuedOn();
    }

    @Override
    public List<Outcome> write(Creditor creditor, List<Entry<InvoiceEntry>> entries, ImportContext context) {
        customers.make(creditor, entries.stream().map(e -> e.entry().customer()).toList(), context);
        return ledger.recordInvoices(
                creditor, entries.stream().map(Entry::entry).toList(), context.batchId());
    }
}
