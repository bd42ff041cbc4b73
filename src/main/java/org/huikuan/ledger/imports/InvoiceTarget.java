package org.huikuan.ledger.imports;

import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines that are invoices, perhaps of customers that the mapping lets them create. */
@Component
class InvoiceTarget implements ImportTarget<InvoiceTarget.Line> {

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
    public Line read(Fields fields, Creditor creditor, ImportContext context) {
        InvoiceEntry invoice = InvoiceFields.read(fields, () -> fields.amount("amount", creditor.currency()));
        return new Line(invoice, InvoiceFields.customerName(fields));
    }

    @Override
    public LocalDate dateOf(Line entry) {
        return entry.invoice().issuedOn();
    }

    @Override
    public String numberOf(Line entry) {
        return entry.invoice().number();
    }

    @Override
    public Money amountOf(Line entry) {
        return entry.invoice().amount();
    }

    @Override
    public List<Outcome> write(Creditor creditor, List<Entry<Line>> entries, ImportContext context) {
        List<InvoiceEntry> invoices =
                entries.stream().map(e -> e.entry().invoice()).toList();
        customers.make(
                creditor,
                invoices,
                entries.stream().map(e -> e.entry().customerName()).toList(),
                context);
        return ledger.recordInvoices(creditor, invoices, context.batchId());
    }

    /** @param customerName null: the file does not say it */
    record Line(InvoiceEntry invoice, @Nullable String customerName) {}
}
