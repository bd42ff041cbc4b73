package org.huikuan.exports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huikuan.exports.Exports;
import org.huikuan.exports.ListFiles;
import org.huikuan.exports.Listing;
import org.huikuan.exports.StatementFiles;
import org.huikuan.exports.web.ExportFilters.CaseWords;
import org.huikuan.exports.web.ExportFilters.PromiseWords;
import org.huikuan.exports.web.ExportFilters.WorkWords;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.BadInput;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists and statements as files, for people and for programs. */
@RestController
@RequestMapping({"/exports", "/api/exports"})
@Tag(name = "Exports", description = "XLSX and PDF; headings follow the reader's language, rows the team rule.")
class ExportsController {

    private final Exports exports;
    private final ListFiles files;
    private final StatementFiles statements;
    private final ExportFilters filters;

    ExportsController(Exports exports, ListFiles files, StatementFiles statements, ExportFilters filters) {
        this.exports = exports;
        this.files = files;
        this.statements = statements;
        this.filters = filters;
    }

    @GetMapping("/cases.xlsx")
    @Operation(
            operationId = "exportCasesXlsx",
            summary = "The list of cases, with the filter of GET /api/cases; any length")
    void casesXlsx(@ParameterObject CaseWords words, HttpServletResponse response) throws IOException {
        xlsx(response, "cases", exports.cases(filters.cases(words)));
    }

    @GetMapping("/cases.pdf")
    @Operation(
            operationId = "exportCasesPdf",
            summary = "The list of cases on paper; 400 when it has more than 2000 rows")
    void casesPdf(@ParameterObject CaseWords words, HttpServletResponse response) throws IOException {
        pdf(response, "cases", exports.cases(filters.cases(words)));
    }

    @GetMapping("/promises.xlsx")
    @Operation(
            operationId = "exportPromisesXlsx",
            summary = "Promises to pay; any length",
            description = "state: due, kept or broken (partly kept among them); from, to: the day the customer named.")
    void promisesXlsx(@ParameterObject PromiseWords words, HttpServletResponse response) throws IOException {
        xlsx(response, "promises", exports.promises(filters.promises(words)));
    }

    @GetMapping("/promises.pdf")
    @Operation(
            operationId = "exportPromisesPdf",
            summary = "Promises to pay on paper; 400 when there are more than 2000")
    void promisesPdf(@ParameterObject PromiseWords words, HttpServletResponse response) throws IOException {
        pdf(response, "promises", exports.promises(filters.promises(words)));
    }

    @GetMapping("/work.xlsx")
    @Operation(
            operationId = "exportWorkXlsx",
            summary = "The work list, with the filter of its page; the first 10,000",
            description = "whose: mine or team; which: due, late or callbacks; order: worth, amount, age or due.")
    void workXlsx(@ParameterObject WorkWords words, HttpServletResponse response) throws IOException {
        xlsx(response, "work", exports.work(filters.work(words)));
    }

    @GetMapping("/work.pdf")
    @Operation(operationId = "exportWorkPdf", summary = "The work list on paper; 400 when it has more than 2000 rows")
    void workPdf(@ParameterObject WorkWords words, HttpServletResponse response) throws IOException {
        pdf(response, "work", exports.work(filters.work(words)));
    }

    @GetMapping("/accounts/{creditor}/{customer}/statement.xlsx")
    @Operation(
            operationId = "exportStatementXlsx",
            summary = "A statement of account: open items, balances by currency, ageing")
    void statementXlsx(@PathVariable String creditor, @PathVariable String customer, HttpServletResponse response)
            throws IOException {
        String name = statements.fileName(creditor, customer);
        ExportFiles.xlsx(response, name, out -> statements.xlsx(creditor, customer, out));
    }

    @GetMapping("/accounts/{creditor}/{customer}/statement.pdf")
    @Operation(
            operationId = "exportStatementPdf",
            summary = "The same on the creditor's letterhead, in the customer's language")
    void statementPdf(@PathVariable String creditor, @PathVariable String customer, HttpServletResponse response)
            throws IOException {
        String name = statements.fileName(creditor, customer);
        ExportFiles.pdf(response, name, statement(creditor, customer));
    }

    private byte[] statement(String creditor, String customer) {
        try {
            return statements.pdf(creditor, customer);
        } catch (UnprintableLetter e) {
            throw new BadInput("customer", "unprintable", e.why());
        }
    }

    private void xlsx(HttpServletResponse response, String name, Listing list) throws IOException {
        ExportFiles.xlsx(response, name + "-" + list.day(), out -> files.xlsx(out, list));
    }

    private void pdf(HttpServletResponse response, String name, Listing list) throws IOException {
        ExportFiles.pdf(response, name + "-" + list.day(), files.pdf(list));
    }
}
