package org.huikuan.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.imports.files.BadFile;
import org.huikuan.imports.files.FileTable;
import org.huikuan.imports.files.ReadingTime;
import org.huikuan.imports.files.SheetChoice;
import org.huikuan.imports.files.Tables;
import org.huikuan.imports.mapping.Header;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.imports.mapping.Mappings;
import org.huikuan.ledger.BusinessDay;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.Creditors;
import org.huikuan.shared.Arg;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through a whole file before anything is recorded, so that a broken one is refused as a whole. */
@Component
public class ImportPreparation {

    static final long MOST_LINES = 2_000_000;

    private final Creditors creditors;
    private final Mappings mappings;
    private final BusinessDay day;

    public ImportPreparation(Creditors creditors, Mappings mappings, BusinessDay day) {
        this.creditors = creditors;
        this.mappings = mappings;
        this.day = day;
    }

    PreparedImport prepare(ImportRequest request) {
        Mapping mapping = mappings.get(request.mapping());
        if (!mapping.fits(request.kind())) {
            throw BadInput.of(FieldError.of(
                    "mapping",
                    "import-other-kind",
                    mapping.code(),
                    mapping.kinds().keySet().stream()
                            .map(k -> Arg.code("import-kind", k))
                            .toList(),
                    request.kind()));
        }
        Creditor creditor = creditor(request.creditor());
        try {
            FileTable table = Tables.open(request.upload(), mapping, lists(request, mapping));
            Look look = new Look(request.kind(), mapping);
            table.read(look);
            return new PreparedImport(dated(request, creditor), mapping, creditor, table, look.header(), look.lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetChoice lists(ImportRequest request, Mapping mapping) {
        return new SheetChoice(request.upload().sheet(), cells -> Header.isIn(request.kind(), mapping, cells), true);
    }

    /** A list of open items always has its day: today when none is named. */
    private ImportRequest dated(ImportRequest request, Creditor creditor) {
        if (request.kind() != ImportKind.OPEN_ITEMS) {
            return request;
        }
        LocalDate today = day.today(creditor);
        LocalDate asOf = request.asOf() == null ? today : request.asOf();
        if (asOf.isAfter(today)) {
            throw BadInput.of(FieldError.of("asOf", "import-after-today", asOf, today));
        }
        return new ImportRequest(request.kind(), request.upload(), request.mapping(), asOf, request.creditor());
    }

    private Creditor creditor(@Nullable String code) {
        return code == null || code.isBlank()
                ? creditors.byDefault()
                : creditors
                        .find(code)
                        .orElseThrow(() -> BadInput.of(FieldError.of("creditor", "import-there-no-creditor", code)));
    }

    /** The creditor of a list that waited for confirmation. */
    Creditor creditorOf(ImportBatch found) {
        return creditors.find(found.creditor()).orElseThrow();
    }

    /** Takes the header and counts the lines. */
    private static final class Look implements FileTable.Reader {

        private final ImportKind kind;
        private final Mapping mapping;
        private final ReadingTime time = new ReadingTime();
        private @Nullable Header header;
        private long lines;

        Look(ImportKind kind, Mapping mapping) {
            this.kind = kind;
            this.mapping = mapping;
        }

        @Override
        public void line(long line, List<String> cells) {
            time.check(line);
            if (header == null) {
                header = Header.of(kind, mapping, line, cells);
            } else if (++lines > MOST_LINES) {
                throw BadFile.at(line, "import-file-has-more-than-lines", MOST_LINES);
            }
        }

        Header header() {
            if (header == null) {
                throw new BadFile("import-file-has-no-header");
            }
            return header;
        }
    }
}
