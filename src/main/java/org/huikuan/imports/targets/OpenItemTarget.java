package org.huikuan.imports.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huikuan.imports.BatchState;
import org.huikuan.imports.ImportBatch;
import org.huikuan.imports.ImportCount;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.LineText;
import org.huikuan.imports.files.BadFile;
import org.huikuan.imports.mapping.InvoiceFields;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.items.OpenItemEntry;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.ledger.reading.Spelling;
import org.huikuan.ledger.reading.Values;
import org.huikuan.shared.Money;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lines that are today's open items. They are first set aside; after the last line the whole list is applied, or waits
 * for confirmation when it looks incomplete. A creditor's first list is recorded as it is read.
 */
@Component
public class OpenItemTarget implements ImportTarget<OpenItemTarget.Line> {

    private final UnitOfWork unit;
    private final SnapshotItems items;
    private final SnapshotRun run;
    private final FirstList first;
    private final CustomerMaker customers;

    public OpenItemTarget(
            UnitOfWork unit, SnapshotItems items, SnapshotRun run, FirstList first, CustomerMaker customers) {
        this.unit = unit;
        this.items = items;
        this.run = run;
        this.first = first;
        this.customers = customers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.OPEN_ITEMS;
    }

    @Override
    public int linesACommit() {
        return 5_000;
    }

    @Override
    public Line read(Fields fields, Creditor creditor, ImportContext context) {
        if (creditor.id() != context.creditor().id()) {
            fields.refuse(
                    "creditor",
                    "import-list-creditor-load-list",
                    context.creditor().code(),
                    creditor.code());
        }
        Money amount = fields.signedAmount("amount", creditor.currency());
        BigDecimal open = open(fields, amount, creditor);
        InvoiceEntry invoice = InvoiceFields.read(fields, () -> amount);
        return new Line(invoice, open, InvoiceFields.customerName(fields));
    }

    /** Zero to all of the amount, on the same side of zero: an item below zero is a credit of the customer. */
    private static BigDecimal open(Fields fields, Money amount, Creditor creditor) {
        BigDecimal open = fields.signedOrZero("open", creditor.currency()).amount();
        if (!fields.errors().isEmpty()) {
            return open;
        }
        int side = amount.amount().signum();
        if (open.signum() * side < 0) {
            fields.refuse("open", "import-on-other-side-zero", open.toPlainString(), amount);
        } else if (open.abs().compareTo(amount.amount().abs()) > 0) {
            fields.refuse("open", "import-more-than-amount", open.toPlainString(), amount);
        }
        return open;
    }

    @Override
    public String numberOf(Line entry) {
        return entry.invoice().number();
    }

    @Override
    public Money amountOf(Line entry) {
        return new Money(entry.open(), entry.invoice().amount().currency());
    }

    @Override
    public List<Outcome> write(Creditor creditor, List<Entry<Line>> entries, ImportContext context) {
        customers.make(
                creditor,
                entries.stream().map(e -> e.entry().invoice()).toList(),
                entries.stream().map(e -> e.entry().customerName()).toList(),
                context);
        return first.is(context)
                ? first.write(entries, context)
                : unit.inNew(() -> setAside(entries, context.batchId()));
    }

    private List<Outcome> setAside(List<Entry<Line>> entries, long batch) {
        Set<String> seen = new HashSet<>(items.known(
                batch, entries.stream().map(e -> e.entry().invoice().number()).toList()));
        List<Outcome> outcomes = new ArrayList<>();
        List<SnapshotItems.Aside> good = new ArrayList<>();
        for (Entry<Line> e : entries) {
            String number = e.entry().invoice().number();
            if (seen.add(number)) {
                good.add(new SnapshotItems.Aside(item(e), LineText.of(e.cells())));
                outcomes.add(Outcome.ACCEPTED);
            } else {
                outcomes.add(twice(e.entry()));
            }
        }
        items.add(batch, good);
        return outcomes;
    }

    static OpenItemEntry item(Entry<Line> e) {
        return new OpenItemEntry(e.line(), e.entry().invoice(), e.entry().open());
    }

    static Outcome twice(Line line) {
        return Outcome.refused(
                "number", "import-invoice-stands-twice-list", line.invoice().number());
    }

    @Override
    public void rejected(long line, Values values, ImportContext context) {
        String number = values.get("number");
        String clean = number == null || Spelling.hasLostDigits(number.strip()) ? "" : Spelling.number(number);
        items.addSeen(context.batchId(), line, clean.isEmpty() || clean.length() > 60 ? null : clean);
    }

    @Override
    public Ending finish(ImportContext context, ImportCount count) {
        long batch = context.batchId();
        if (first.is(context)) {
            items.clear(batch);
            return Ending.DONE;
        }
        LocalDate asOf = Objects.requireNonNull(context.asOf());
        refuseLate(batch, context.creditor(), asOf);
        Sentence doubt = doubt(batch, context.creditor());
        if (doubt != null) {
            return new Ending(BatchState.AWAITING_CONFIRMATION, List.of(doubt));
        }
        run.apply(batch, context.creditor(), asOf, count);
        return Ending.DONE;
    }

    /** @param customerName null: the file does not say it */
    record Line(
            InvoiceEntry invoice, BigDecimal open, @Nullable String customerName) {}

    private void refuseLate(long batch, Creditor creditor, LocalDate asOf) {
        LocalDate last = items.lastDay(batch, creditor);
        if (last != null && last.isAfter(asOf)) {
            items.clear(batch);
            throw new BadFile("import-list-already-recorded-list", last, asOf);
        }
    }

    /** Why a person must look before items are closed; null when nothing speaks against it. */
    private @Nullable Sentence doubt(long batch, Creditor creditor) {
        long now = items.countGood(batch);
        long last = items.lastCount(batch, creditor);
        long unreadable = items.countUnreadable(batch);
        if (now * 5 < last * 4) {
            return Sentence.refusal("import-list-shorter", now, last);
        }
        return unreadable == 0 ? null : Sentence.refusal("import-rejected-numbers", unreadable);
    }

    @Override
    public void discarded(long batch) {
        items.clear(batch);
    }

    @Override
    public Ending confirmed(ImportBatch batch, Creditor creditor, ImportCount count) {
        refuseLate(batch.id(), creditor, Objects.requireNonNull(batch.asOf()));
        run.apply(batch.id(), creditor, Objects.requireNonNull(batch.asOf()), count);
        return Ending.DONE;
    }
}
