package org.huikuan.ledger.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks at the beginning of a file: what it is, which mapping suggests itself, how a mapping understands it. */
@Service
public class MappingTrial {

    private static final int SHOWN = 20;

    private final Creditors creditors;
    private final Headings headings;
    private final Map<ImportKind, ImportTarget<?>> targets = new HashMap<>();

    MappingTrial(Creditors creditors, Headings headings, List<ImportTarget<?>> targets) {
        this.creditors = creditors;
        this.headings = headings;
        targets.forEach(t -> this.targets.put(t.kind(), t));
    }

    /** @param settings character set, separator and line of the headings, as far as they are told */
    public Sample sample(Upload upload, Mapping settings) {
        return Sample.of(upload, settings, headings.all());
    }

    /** The mapping that the headings and the first lines suggest. */
    public Mapping suggested(ImportKind kind, Sample sample, Mapping settings) {
        Map<String, Integer> places = Suggestions.columns(kind, sample.headings(), headings.all());
        Map<String, String> columns = new LinkedHashMap<>();
        for (Column column : kind.columns()) {
            Integer place = places.get(column.name());
            columns.put(column.name(), place == null ? "" : nameOf(sample.headings(), place));
        }
        String dates = settings.dates() == null ? Suggestions.dates(kind, sample, places) : settings.dates();
        Character decimal = settings.decimal() == null ? Suggestions.decimal(kind, sample, places) : settings.decimal();
        return new Mapping(
                settings.code(),
                settings.name(),
                settings.charsetName(),
                settings.separator(),
                dates,
                decimal,
                places.containsKey("customerName"),
                Map.of(kind.word(), new Mapping.Kind(columns, Map.of())),
                sample.headerLine(),
                true);
    }

    /** A heading that stands twice, or is empty, is named by its place. */
    public static String nameOf(List<String> headings, int place) {
        String plain = Column.plain(headings.get(place));
        long same = headings.stream().filter(h -> Column.plain(h).equals(plain)).count();
        return plain.isEmpty() || same > 1 || headings.get(place).contains("{")
                ? "#" + (place + 1)
                : headings.get(place).strip();
    }

    public Understanding understand(ImportKind kind, Sample sample, Mapping mapping, @Nullable String creditor) {
        Header header;
        try {
            header = Header.leniently(
                    kind, mapping, sample.lines().get(sample.header()).number(), sample.headings());
        } catch (BadInput e) {
            return Understanding.none(e.errors().get(0).reason());
        }
        Creditor whose = creditor == null || creditor.isBlank()
                ? creditors.byDefault()
                : creditors.find(creditor).orElseGet(creditors::byDefault);
        List<String> found =
                kind.columns().stream().map(Column::name).filter(header::has).toList();
        List<String> shown = new ArrayList<>(found);
        if (header.has("terms") && kind != ImportKind.CUSTOMERS && !header.has("dueOn")) {
            shown.add(shown.indexOf("issuedOn") + 1, "dueOn");
        }
        List<String> missing = kind.columns().stream()
                .filter(c -> c.isRequired() && !header.has(c.name()))
                .map(Column::name)
                .toList();
        Formats formats = Formats.of(mapping, sample.isSpreadsheet());
        ImportContext context = new ImportContext(0, kind, mapping, whose, null, header::has);
        List<Understanding.Line> lines = sample.body().stream()
                .filter(l -> !mapping.skipTotals() || !ListOf.isTotal(l.cells()))
                .limit(SHOWN)
                .map(l -> line(kind, l, header, formats, context, shown))
                .toList();
        return new Understanding(null, shown, missing, lines);
    }

    private Understanding.Line line(
            ImportKind kind,
            Sample.Line line,
            Header header,
            Formats formats,
            ImportContext context,
            List<String> shown) {
        Values values = header.valuesOf(line.cells());
        Fields fields = new Fields(values, formats);
        Objects.requireNonNull(targets.get(kind)).read(fields, context.creditor(), context);
        Map<String, String> reasons = new LinkedHashMap<>();
        fields.errors().stream()
                .filter(e -> header.has(e.field()) || e.field().equals("dueOn"))
                .forEach(e -> reasons.putIfAbsent(e.field(), e.reason()));
        List<String> others = fields.errors().stream()
                .filter(e -> header.has(e.field()) && !shown.contains(e.field()))
                .map(FieldError::reason)
                .toList();
        List<Understanding.Cell> cells =
                shown.stream().map(c -> cell(c, values, formats, reasons)).toList();
        return new Understanding.Line(line.number(), cells, others);
    }

    private static Understanding.Cell cell(String column, Values values, Formats formats, Map<String, String> reasons) {
        String raw = Objects.requireNonNullElse(values.get(column), "").strip();
        String reason = reasons.get(column);
        if (reason != null) {
            return new Understanding.Cell(column, raw, false, reason);
        }
        Fields again = new Fields(values, formats);
        if (column.equals("dueOn")) {
            java.time.LocalDate due = InvoiceFields.dueOn(again, again.date("issuedOn"));
            return new Understanding.Cell(column, due == null ? "" : due.toString(), raw.isEmpty(), null);
        }
        if (column.equals("issuedOn") || column.equals("receivedOn")) {
            return new Understanding.Cell(column, again.date(column).toString(), false, null);
        }
        if (column.equals("amount") || column.equals("open")) {
            String plain = again.amountOrZero(column, "CNY").amount().toPlainString();
            return new Understanding.Cell(column, plain, false, null);
        }
        return new Understanding.Cell(column, raw, false, null);
    }
}
