package org.huikuan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.imports.files.FileTable;
import org.huikuan.imports.mapping.Column;
import org.huikuan.imports.targets.CaseTwins;
import org.huikuan.imports.targets.ChunkWriter;
import org.huikuan.imports.targets.ImportContext;
import org.huikuan.imports.targets.ImportTarget;
import org.huikuan.imports.targets.ImportTarget.Entry;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.ledger.reading.Formats;
import org.huikuan.ledger.reading.Values;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line into its target, some lines a transaction, and keeps count. */
final class ImportRun<E> implements FileTable.Reader {

    private static final long MOST_CHARACTERS_KEPT = 16_000_000;

    private final PreparedImport prepared;
    private final ImportTarget<E> target;
    private final ImportContext context;
    private final Creditors creditors;
    private final ImportResults results;
    private final Formats formats;
    private final ChunkWriter<E> writer;
    private final Map<String, Optional<Creditor>> named = new HashMap<>();
    private final List<Entry<E>> entries = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();
    private final ImportCount count = new ImportCount();
    private final Set<Long> touched = new HashSet<>();
    private final CaseTwins.Seen numbers = new CaseTwins.Seen();
    private boolean headerPassed;
    private long charactersKept;

    ImportRun(
            PreparedImport prepared,
            ImportTarget<E> target,
            ImportContext context,
            Creditors creditors,
            ImportResults results) {
        this.prepared = prepared;
        this.target = target;
        this.context = context;
        this.creditors = creditors;
        this.results = results;
        this.formats = prepared.mapping().formats(prepared.table().dayZero());
        this.writer = new ChunkWriter<>(target, context);
    }

    @Override
    public void line(long line, List<String> cells) {
        line(line, cells, false);
    }

    @Override
    public void lastLine(long line, List<String> cells) {
        line(line, cells, true);
    }

    private void line(long line, List<String> cells, boolean mayBeCutOff) {
        if (!headerPassed) {
            headerPassed = true;
            return;
        }
        Values values = prepared.header().valuesOf(cells);
        if (prepared.mapping().skipTotals() && Totals.is(target.kind(), cells, values)) {
            count.add(Fate.SKIPPED, amountSaid(values, context.creditor()));
            return;
        }
        read(line, cells, values, mayBeCutOff);
    }

    private void read(long line, List<String> cells, Values values, boolean mayBeCutOff) {
        Fields fields = new Fields(values, formats);
        refuseTornLine(cells, fields, mayBeCutOff);
        Creditor creditor = creditor(fields);
        E entry = fields.errors().isEmpty() ? target.read(fields, creditor, context) : null;
        if (entry == null || !fields.errors().isEmpty()) {
            reject(line, fields.errors(), cells);
            count.add(Fate.REJECTED, amountSaid(values, creditor));
            target.rejected(line, values, context);
        } else if (isLater(entry)) {
            count.add(Fate.SKIPPED, target.amountOf(entry));
        } else {
            entries.add(new Entry<>(line, creditor, entry, cells));
            charactersKept += cells.stream().mapToInt(String::length).sum();
        }
        if (entries.size() + rejected.size() >= target.linesACommit() || charactersKept > MOST_CHARACTERS_KEPT) {
            flush();
        }
    }

    /** The amount of a line that cannot be taken, so that the answer tells how much it is; null when that is unclear. */
    private @Nullable Money amountSaid(Values values, Creditor creditor) {
        return target.kind().columns().stream()
                .filter(Column::isAmount)
                .reduce((first, last) -> last)
                .map(c -> {
                    Fields amount = new Fields(values, formats);
                    Money said = amount.amountOrZero(c.name(), creditor.currency());
                    return amount.errors().isEmpty() ? said : null;
                })
                .orElse(null);
    }

    /** A spreadsheet leaves out separators of empty cells at a line's end; only a file's end can be torn off. */
    private void refuseTornLine(List<String> cells, Fields fields, boolean mayBeCutOff) {
        int columns = prepared.header().size();
        if (mayBeCutOff && cells.size() < columns) {
            fields.refuse("line", "import-has-cells-header-has", cells.size(), columns);
        } else if (cells.size() > columns
                && cells.subList(columns, cells.size()).stream().anyMatch(c -> !c.isBlank())) {
            fields.refuse("line", "import-has-cells-header-has-value", cells.size(), columns);
        }
    }

    private Creditor creditor(Fields fields) {
        String code = fields.optionalText("creditor", 40);
        if (code == null) {
            return context.creditor();
        }
        Optional<Creditor> found = named.computeIfAbsent(code, creditors::find);
        if (found.isEmpty()) {
            fields.refuse("creditor", "import-there-no-creditor", code);
        }
        return found.orElse(context.creditor());
    }

    private boolean isLater(E entry) {
        java.time.LocalDate date = target.dateOf(entry);
        return context.asOf() != null && date != null && date.isAfter(context.asOf());
    }

    /** One answer a line: its first fault's field, and all reasons. */
    private void reject(long line, List<FieldError> errors, List<String> cells) {
        rejected.add(RejectedLine.of(line, errors, LineText.of(cells)));
    }

    void flush() {
        Map<Creditor, List<Entry<E>>> byCreditor = entries.stream()
                .collect(Collectors.groupingBy(Entry::creditor, LinkedHashMap::new, Collectors.toList()));
        byCreditor.forEach((creditor, list) -> count(list, writer.write(creditor, list)));
        rejected.sort(java.util.Comparator.comparingLong(RejectedLine::line));
        results.reject(context.batchId(), rejected);
        results.progress(context.batchId(), count);
        entries.clear();
        rejected.clear();
        charactersKept = 0;
    }

    private void count(List<Entry<E>> list, List<Outcome> outcomes) {
        long creditor = list.get(0).creditor().id();
        if (touched.add(creditor)) {
            results.touches(context.batchId(), creditor);
        }
        for (int i = 0; i < list.size(); i++) {
            Money amount = target.amountOf(list.get(i).entry());
            FieldError error = outcomes.get(i).error();
            switch (outcomes.get(i).result()) {
                case ACCEPTED -> {
                    count.add(Fate.ACCEPTED, amount);
                    numbers.add(creditor, target.numberOf(list.get(i).entry()));
                }
                case UNCHANGED -> count.add(Fate.UNCHANGED, amount);
                case REFUSED -> {
                    count.add(Fate.REJECTED, amount);
                    reject(
                            list.get(i).line(),
                            error == null ? List.of() : List.of(error),
                            list.get(i).cells());
                }
            }
        }
    }

    /** The numbers that were recorded. */
    CaseTwins.Seen numbers() {
        return numbers;
    }

    ImportCount count() {
        return count;
    }
}
