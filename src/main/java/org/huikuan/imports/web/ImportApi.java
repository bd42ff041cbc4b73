package org.huikuan.imports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.imports.Imports;
import org.huikuan.imports.PreparedImport;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.imports.mapping.Mappings;
import org.huikuan.imports.undo.Undo;
import org.huikuan.shared.Code;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files into the ledger, for programs. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports")
class ImportApi {

    private static final long MOST_AT_ONCE = 100_000;

    private final Imports imports;
    private final ImportJobs jobs;
    private final Undo undo;
    private final Mappings mappings;

    ImportApi(Imports imports, ImportJobs jobs, Undo undo, Mappings mappings) {
        this.imports = imports;
        this.jobs = jobs;
        this.undo = undo;
        this.mappings = mappings;
    }

    @PostMapping(path = "/{kind:[a-z][a-z-]*}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "importFile",
            summary = "Imports a CSV or XLSX file: customers, invoices, receipts, credit-notes, open-items or"
                    + " exchange-rates",
            description = "Good lines are recorded also where others are rejected; the same file again changes nothing."
                    + " Lines dated after asOf, and lines of totals, are skipped. amounts are the sums of the lines, each"
                    + " currency by itself. 202: a list of open items that looks incomplete waits for confirmation and"
                    + " has recorded nothing (state awaiting-confirmation, message says why), or a file of more than"
                    + " 100,000 lines is still at work (state running; ask GET /api/imports/{batch}). Of a workbook with"
                    + " several lists sheet names the one that is meant; encoding is the character set of a text where"
                    + " it cannot be told for certain.")
    ResponseEntity<ImportReport> load(
            @PathVariable String kind,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable String creditor,
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(required = false) @Nullable String encoding) {
        ImportKind known = Code.find(ImportKind.class, kind).orElseThrow(() -> new NotFound("no-import-kind", kind));
        PreparedImport prepared =
                jobs.prepare(new ImportJobs.Sent(known, file, mapping, asOf, creditor, sheet, encoding));
        if (prepared.lines() > MOST_AT_ONCE) {
            return ResponseEntity.accepted().body(imports.report(jobs.start(prepared)));
        }
        ImportReport report = jobs.runNow(prepared);
        return report.isApplied()
                ? ResponseEntity.ok(report)
                : ResponseEntity.accepted().body(report);
    }

    @GetMapping("/{batch:\\d+}")
    @Operation(operationId = "getImport", summary = "How far an import is, and what was rejected")
    ImportView batch(@PathVariable long batch) {
        return ImportView.of(imports.find(batch), imports.amounts(batch), imports.rejected(batch, 1000));
    }

    @GetMapping("/mappings")
    @Operation(operationId = "listMappings", summary = "The mappings that parameter mapping may name")
    List<Mapping> mappings() {
        return mappings.all();
    }

    @PostMapping("/{batch:\\d+}/discard")
    @Operation(
            operationId = "discardImport",
            summary = "Gives up a list of open items that waits for confirmation; nothing of it is recorded")
    ImportView discard(@PathVariable long batch) {
        imports.discard(batch);
        return batch(batch);
    }

    @PostMapping("/{batch:\\d+}/undo")
    @Operation(
            operationId = "undoImport",
            summary = "Undoes the last import of a creditor",
            description = "409 with the reason as soon as something builds on it: a later import, money that pays its"
                    + " items, anything that somebody did about its accounts. Cases opened for it are withdrawn.")
    ImportView undo(@PathVariable long batch) {
        undo.undo(imports.find(batch));
        return batch(batch);
    }

    @PostMapping("/{batch:\\d+}/confirm")
    @Operation(
            operationId = "confirmImport",
            summary = "Confirms a list of open items that is much smaller than the last one",
            description = "Items missing from it are closed as paid.")
    ImportReport confirm(@PathVariable long batch) {
        return imports.confirm(batch);
    }
}
