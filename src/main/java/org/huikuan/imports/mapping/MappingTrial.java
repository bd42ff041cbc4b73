package org.huikuan.imports.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.Totals;
import org.huikuan.imports.files.FileTable;
import org.huikuan.imports.files.LedgerUpload;
import org.huikuan.imports.files.Sample;
import org.huikuan.imports.files.Tables;
import org.huikuan.imports.targets.ImportContext;
import org.huikuan.imports.targets.ImportTarget;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.ledger.reading.Formats;
import org.huikuan.ledger.reading.Values;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks at the beginning of a file: what it is, which mapping suggests itself, how a mapping understands it. */
@Service
public class MappingTrial {

    /** Date patterns to choose from. */
    public static final List<String> DATES = DateReading.OFFERED;

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
    public Sample sample(LedgerUpload upload, Mapping settings) {
        return Sample.of(upload, settings, headings.all());
    }

    /** The mapping that the headings, the first lines and the whole columns of dates suggest. */
    public Mapping suggested(ImportKind kind, LedgerUpload upload, Mapping settings) {
        Sample sample = sample(upload, settings);
        Map<String, Integer> places = Suggestions.columns(kind, sample.headings(), headings.all());
        Map<String, String> columns = new LinkedHashMap<>();
        for (Column column : kind.columns()) {
            Integer place = places.get(column.name());
            columns.put(column.name(), place == null ? "" : nameOf(sample.headings(), place));
        }
        Character decimal = settings.decimal() == null ? Suggestions.decimal(kind, sample, places) : settings.decimal();
        Mapping undated = new Mapping(
                settings.code(),
                settings.name(),
                settings.charsetName(),
                settings.separator(),
                settings.dates(),
                decimal,
                places.containsKey("customerName"),
                Map.of(kind.code(), new Mapping.Kind(columns, constants(kind, sample, places))),
                sample.headerLine(),
                true);
        return settings.dates() == null
                ? undated.datedBy(dates(kind, upload, undated).pattern())
                : undated;
    }

    /** 金额(元) says the currency, where no column does. */
    private static Map<String, String> constants(ImportKind kind, Sample sample, Map<String, Integer> places) {
        boolean inYuan = kind.columns().stream()
                .filter(Column::isAmount)
                .map(c -> places.get(c.name()))
                .filter(Objects::nonNull)
                .anyMatch(p -> Column.plain(sample.headings().get(p)).endsWith(Suggestions.IN_YUAN));
        return inYuan && !places.containsKey("currency") ? Map.of("currency", "CNY") : Map.of();
    }

    /** A person must say how dates are written, since the file does not tell it. */
    public boolean isUnclearDated(ImportKind kind, LedgerUpload upload, Mapping mapping) {
        return mapping.dates() == null && dates(kind, upload, mapping).isUnclear();
    }

    private DateReading dates(ImportKind kind, LedgerUpload upload, Mapping mapping) {
        try {
            FileTable table = Tables.open(upload, mapping, Sample.choice(upload, headings.all()));
            DateReading reading = new DateReading(table.dayZero());
            DateColumns columns = new DateColumns(kind, mapping, reading);
            table.read(columns);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadInput toldWhenItIsImported) {
            return new DateReading(null);
        }
    }

    /** Takes the cells under the headings of dates. */
    private static final class DateColumns implements FileTable.Reader {

        private final ImportKind kind;
        private final Mapping mapping;
        private final DateReading reading;
        private @Nullable Header header;

        DateColumns(ImportKind kind, Mapping mapping, DateReading reading) {
            this.kind = kind;
            this.mapping = mapping;
            this.reading = reading;
        }

        @Override
        public void line(long line, List<String> cells) {
            Header known = header;
            if (known == null) {
                header = Header.leniently(kind, mapping, line, cells);
                return;
            }
            Values values = known.valuesOf(cells);
            kind.columns().stream()
                    .filter(Column::isDate)
                    .map(c -> values.get(c.name()))
                    .filter(Objects::nonNull)
                    .forEach(reading::take);
        }
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
            return Understanding.none(e.errors().get(0).why());
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
        Formats formats = mapping.formats(sample.dayZero());
        ImportContext context = new ImportContext(0, kind, mapping, whose, null, header::has);
        List<Understanding.Line> lines = sample.body().stream()
                .filter(l -> !mapping.skipTotals() || !Totals.is(kind, l.cells(), header.valuesOf(l.cells())))
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
        Map<String, Sentence> reasons = new LinkedHashMap<>();
        fields.errors().stream()
                .filter(e -> header.has(e.field()) || e.field().equals("dueOn"))
                .forEach(e -> reasons.putIfAbsent(e.field(), e.why()));
        List<Sentence> others = fields.errors().stream()
                .filter(e -> header.has(e.field()) && !shown.contains(e.field()))
                .map(FieldError::why)
                .toList();
        List<Understanding.Cell> cells =
                shown.stream().map(c -> cell(c, values, formats, reasons)).toList();
        return new Understanding.Line(line.number(), cells, others);
    }

    private static Understanding.Cell cell(
            String column, Values values, Formats formats, Map<String, Sentence> reasons) {
        String raw = Objects.requireNonNullElse(values.get(column), "").strip();
        Sentence reason = reasons.get(column);
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
