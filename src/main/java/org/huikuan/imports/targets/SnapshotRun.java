package org.huikuan.imports.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.huikuan.imports.Fate;
import org.huikuan.imports.ImportCount;
import org.huikuan.imports.ImportResults;
import org.huikuan.imports.RejectedLine;
import org.huikuan.ledger.Accounts;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Invoice;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.items.ListedCredit;
import org.huikuan.ledger.items.OpenItemEntry;
import org.huikuan.ledger.items.RecordListedCredits;
import org.huikuan.ledger.items.RecordOpenItems;
import org.huikuan.shared.Money;
import org.huikuan.shared.UnitOfWork;
import org.springframework.stereotype.Component;

/** Applies a list of open items that has been read completely, some thousand items a transaction. */
@Component
public class SnapshotRun {

    /** Of some hundred accounts at most: people who act on them wait a second, no longer. */
    private static final int ITEMS_A_COMMIT = 1_000;

    /** Held in memory at once: some ten megabytes. */
    private static final int ITEMS_A_PAGE = 50_000;

    private final UnitOfWork unit;
    private final Accounts accounts;
    private final RecordOpenItems record;
    private final RecordListedCredits credits;
    private final SnapshotItems items;
    private final ImportResults results;

    public SnapshotRun(
            UnitOfWork unit,
            Accounts accounts,
            RecordOpenItems record,
            RecordListedCredits credits,
            SnapshotItems items,
            ImportResults results) {
        this.credits = credits;
        this.unit = unit;
        this.accounts = accounts;
        this.record = record;
        this.items = items;
        this.results = results;
    }

    /** @param count of the reading: what it rejected or passed over stays, all else is counted anew */
    void apply(long batch, Creditor creditor, LocalDate asOf, ImportCount count) {
        count.startAgain();
        unit.inNew(() -> {
            record.begin(creditor, asOf);
            return batch;
        });
        pages(batch, count, true, entries -> credits.record(creditor, asOf, entries, batch));
        pages(batch, count, false, entries -> record.record(creditor, asOf, entries, batch));
        while (closeMissing(batch, creditor, asOf)) {
            results.touch(batch);
        }
        untilDone(batch, () -> closeSomeCredits(batch, creditor, asOf));
        items.clear(batch);
    }

    private void pages(
            long batch, ImportCount count, boolean below, Function<List<OpenItemEntry>, List<Outcome>> recording) {
        List<OpenItemEntry> page = items.page(batch, below, null, ITEMS_A_PAGE);
        while (!page.isEmpty()) {
            for (int from = 0; from < page.size(); from += ITEMS_A_COMMIT) {
                List<OpenItemEntry> entries = page.subList(from, Math.min(from + ITEMS_A_COMMIT, page.size()));
                counted(batch, count, entries, unit.inNew(() -> recording.apply(entries)));
                results.progress(batch, count);
            }
            boolean isLast = page.size() < ITEMS_A_PAGE;
            page = isLast ? List.of() : items.page(batch, below, page.get(page.size() - 1), ITEMS_A_PAGE);
        }
    }

    private void untilDone(long batch, Supplier<Boolean> some) {
        for (boolean more = true; more; ) {
            more = unit.inNew(some);
            results.touch(batch);
        }
    }

    private boolean closeSomeCredits(long batch, Creditor creditor, LocalDate asOf) {
        List<ListedCredit> missing = items.missingCredits(batch, creditor, asOf, ITEMS_A_COMMIT);
        Set<Long> locked = missing.stream().map(ListedCredit::accountId).collect(Collectors.toSet());
        accounts.lock(locked);
        List<ListedCredit> still =
                missing.isEmpty() ? missing : items.missingCredits(batch, creditor, asOf, ITEMS_A_COMMIT);
        credits.close(still.stream().filter(c -> locked.contains(c.accountId())).toList(), asOf, batch);
        return !missing.isEmpty();
    }

    private void counted(long batch, ImportCount count, List<OpenItemEntry> entries, List<Outcome> outcomes) {
        List<RejectedLine> rejected = new ArrayList<>();
        Map<Long, String> cells = cellsOfRefused(batch, entries, outcomes);
        for (int i = 0; i < entries.size(); i++) {
            OpenItemEntry e = entries.get(i);
            Money open = new Money(e.open(), e.invoice().amount().currency());
            switch (outcomes.get(i).result()) {
                case ACCEPTED -> count.add(Fate.ACCEPTED, open);
                case UNCHANGED -> count.add(Fate.UNCHANGED, open);
                case REFUSED -> {
                    count.add(Fate.REJECTED, open);
                    rejected.add(RejectedLine.of(
                            entries.get(i).line(),
                            outcomes.get(i),
                            cells.get(entries.get(i).line())));
                }
            }
        }
        results.reject(batch, rejected);
    }

    private Map<Long, String> cellsOfRefused(long batch, List<OpenItemEntry> entries, List<Outcome> outcomes) {
        List<Long> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (outcomes.get(i).result() == Outcome.Result.REFUSED) {
                lines.add(entries.get(i).line());
            }
        }
        return lines.isEmpty() ? Map.of() : items.cells(batch, lines);
    }

    /** One pass over what is missing. @return whether anything was: an invoice that just went to another account is left over */
    private boolean closeMissing(long batch, Creditor creditor, LocalDate asOf) {
        List<Invoice> missing = items.missing(batch, creditor, asOf, null, ITEMS_A_PAGE);
        boolean any = !missing.isEmpty();
        while (!missing.isEmpty()) {
            for (int from = 0; from < missing.size(); from += ITEMS_A_COMMIT) {
                List<Invoice> some = missing.subList(from, Math.min(from + ITEMS_A_COMMIT, missing.size()));
                unit.inNew(() -> close(some, creditor, asOf, batch));
                results.touch(batch);
            }
            missing = items.missing(batch, creditor, asOf, missing.get(missing.size() - 1), ITEMS_A_PAGE);
        }
        return any;
    }

    /** What was paid before its account was locked is left; what went to another account waits for the next pass. */
    private long close(List<Invoice> missing, Creditor creditor, LocalDate asOf, long batch) {
        Set<Long> locked = missing.stream().map(Invoice::accountId).collect(Collectors.toSet());
        accounts.lock(locked);
        List<Invoice> stillMissing = items.stillOpen(missing);
        record.close(
                creditor,
                stillMissing.stream()
                        .filter(i -> locked.contains(i.accountId()))
                        .toList(),
                asOf,
                batch);
        return batch;
    }
}
