package org.huikuan.imports.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.mapping.InvoiceFields;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Ledger;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.contracts.RecordInvoiceFacts;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.shared.Money;
import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines that are invoices, perhaps of customers that the mapping lets them create. */
@Component
public class InvoiceTarget implements ImportTarget<InvoiceTarget.Line> {

    private final Ledger ledger;
    private final CustomerMaker customers;
    private final RecordInvoiceFacts facts;
    private final UnitOfWork unit;

    public InvoiceTarget(Ledger ledger, CustomerMaker customers, RecordInvoiceFacts facts, UnitOfWork unit) {
        this.ledger = ledger;
        this.customers = customers;
        this.facts = facts;
        this.unit = unit;
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
        return new Line(invoice, InvoiceFields.customerName(fields), InvoiceFields.facts(fields, invoice));
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
        List<Outcome> outcomes = ledger.recordInvoices(creditor, invoices, context.batchId());
        return entries.stream().anyMatch(e -> e.entry().facts().saysAnything())
                ? unit.inNew(() -> withFacts(creditor, entries, outcomes, context))
                : outcomes;
    }

    /** An invoice that was recorded before may get its facts now; the line then is accepted. */
    private List<Outcome> withFacts(
            Creditor creditor, List<Entry<Line>> entries, List<Outcome> outcomes, ImportContext context) {
        List<Integer> taken = IntStream.range(0, entries.size())
                .filter(i -> outcomes.get(i).error() == null)
                .boxed()
                .toList();
        List<Boolean> news = facts.record(
                creditor,
                taken.stream().map(i -> entries.get(i).entry().facts()).toList(),
                context.batchId());
        List<Outcome> both = new ArrayList<>(outcomes);
        for (int n = 0; n < taken.size(); n++) {
            if (news.get(n)) {
                both.set(taken.get(n), Outcome.ACCEPTED);
            }
        }
        return both;
    }

    /** @param customerName null: the file does not say it */
    record Line(InvoiceEntry invoice, @Nullable String customerName, RecordInvoiceFacts.Line facts) {}
}
