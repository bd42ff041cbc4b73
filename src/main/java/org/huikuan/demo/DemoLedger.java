package org.huikuan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.imports.ImportRequest;
import org.huikuan.imports.Imports;
import org.huikuan.imports.files.LedgerUpload;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the demo customers, invoices and receipts the way a person would: file by file through the import. */
@Component
@Profile("demo")
class DemoLedger {

    private final Imports imports;

    DemoLedger(Imports imports) {
        this.imports = imports;
    }

    boolean isNew() {
        return imports.count() == 0;
    }

    void load(LocalDate today) {
        load(ImportKind.CUSTOMERS, today);
        load(ImportKind.INVOICES, today);
        load(ImportKind.RECEIPTS, today);
    }

    private void load(ImportKind kind, LocalDate today) {
        String name = kind.code() + ".csv";
        Path file = DemoFile.copy(name, today);
        try {
            ImportReport report = imports.run(
                    imports.prepare(new ImportRequest(kind, LedgerUpload.of(file, name), null, null, null)));
            if (!report.rejected().isEmpty()) {
                throw new IllegalStateException("demo file " + name + ": " + report.rejected());
            }
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
