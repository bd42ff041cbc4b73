package org.huikuan.ledger.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Outcome;
import org.huikuan.ledger.imports.ImportTarget.Entry;
import org.huikuan.shared.FieldError;

/** Reads a file line by line into its target, some lines a transaction, and keeps count. */
final class ImportRun<E> implements Table.Reader {

    private final PreparedImport prepared;
    private final ImportTarget<E> target;
    private final ImportContext context;
    private final ImportPorts ports;
    private final Formats formats;
    private final ChunkWriter<E> writer;
    private final Map<String, Optional<Creditor>> creditors = new HashMap<>();
    private final List<Entry<E>> entries = new ArrayList<>();
    private final List<RejectedLine> rejected = new ArrayList<>();
    private ImportCount count = ImportCount.NONE;
    private boolean headerPassed;

    ImportRun(PreparedImport prepared, ImportTarget<E> target, ImportContext context, ImportPorts ports) {
        this.prepared = prepared;
        this.target = target;
        this.context = context;
        this.ports = ports;
        this.formats = Formats.of(prepared.mapping(), prepared.table().isSpreadsheet());
        this.writer = new ChunkWriter<>(target, context);
    }

    @Override
    public void line(long line, List<String> cells) {
        if (!headerPassed) {
            headerPassed = true;
            return;
        }
        Values values = prepared.header().valuesOf(cells);
        Fields fields = new Fields(values, formats);
        refuseTornLine(cells, fields);
        Creditor creditor = creditor(fields);
        E entry = fields.errors().isEmpty() ? target.read(fields, creditor, context) : null;
        if (entry == null || !fields.errors().isEmpty()) {
            reject(line, fields.errors(), cells);
            target.rejected(line, values, context);
        } else if (isLater(entry)) {
            count = count.plus(1, 0, 0, 0);
        } else {
            entries.add(new Entry<>(line, creditor, entry, cells));
        }
        if (entries.size() + rejected.size() >= target.linesACommit()) {
            flush();
        }
    }

    private void refuseTornLine(List<String> cells, Fields fields) {
        int columns = prepared.header().size();
        if (!prepared.table().isSpreadsheet() && cells.size() < columns) {
            fields.refuse(
                    "line",
                    "has " + cells.size() + " cells, the header has " + columns
                            + "; if the file was cut off here, export it again");
        } else if (cells.size() > columns
                && cells.subList(columns, cells.size()).stream().anyMatch(c -> !c.isBlank())) {
            fields.refuse(
                    "line",
                    "has " + cells.size() + " cells, the header has " + columns
                            + "; a value that contains the separator must stand in quotation marks");
        }
    }

    private Creditor creditor(Fields fields) {
        String code = fields.optionalText("creditor", 40);
        if (code == null) {
            return context.creditor();
        }
        Optional<Creditor> found = creditors.computeIfAbsent(code, ports.creditors()::find);
        if (found.isEmpty()) {
            fields.refuse("creditor", "there is no creditor " + code);
        }
        return found.orElse(context.creditor());
    }

    private boolean isLater(E entry) {
        java.time.LocalDate date = target.dateOf(entry);
        return context.asOf() != null && date != null && date.isAfter(context.asOf());
    }

    /** One answer a line: its first fault's field, and all reasons. */
    private void reject(long line, List<FieldError> errors, List<String> cells) {
        String others = errors.stream()
                .skip(1)
                .map(e -> "; " + e.field() + ": " + e.reason())
                .collect(Collectors.joining());
        rejected.add(
                new RejectedLine(line, errors.get(0).field(), errors.get(0).reason() + others, LineText.of(cells)));
    }

    void flush() {
        Map<Creditor, List<Entry<E>>> byCreditor = entries.stream()
                .collect(Collectors.groupingBy(Entry::creditor, LinkedHashMap::new, Collectors.toList()));
        byCreditor.forEach((creditor, list) -> count(list, writer.write(creditor, list)));
        rejected.sort(java.util.Comparator.comparingLong(RejectedLine::line));
        ports.rejections().add(context.batchId(), rejected);
        count = count.plus(rejected.size(), 0, 0, rejected.size());
        ports.batches().progress(context.batchId(), count);
        entries.clear();
        rejected.clear();
    }

    private void count(List<Entry<E>> list, List<Outcome> outcomes) {
        for (int i = 0; i < list.size(); i++) {
            FieldError error = outcomes.get(i).error();
            switch (outcomes.get(i).result()) {
                case ACCEPTED -> count = count.plus(1, 1, 0, 0);
                case UNCHANGED -> count = count.plus(1, 0, 1, 0);
                case REFUSED ->
                    reject(
                            list.get(i).line(),
                            error == null ? List.of() : List.of(error),
                            list.get(i).cells());
            }
        }
    }

    ImportCount count() {
        return count;
    }
}
