package org.huikuan.exports.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.huikuan.cases.holds.HoldState;
import org.huikuan.exports.HoldExport;
import org.huikuan.exports.HoldRows;
import org.huikuan.exports.ListFiles;
import org.huikuan.exports.Listing;
import org.huikuan.shared.Code;
import org.huikuan.shared.CurrentUser;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of holds as a file. */
@RestController
@RequestMapping({"/exports", "/api/exports"})
@Tag(name = "Exports")
class HoldExportController implements ExportForm {

    private final HoldExport holds;
    private final ListFiles files;
    private final CurrentUser user;

    HoldExportController(HoldExport holds, ListFiles files, CurrentUser user) {
        this.holds = holds;
        this.files = files;
        this.user = user;
    }

    /** The filter of the list of holds. */
    record HoldWords(
            @Nullable String state,
            @Nullable String from,
            @Nullable String to) {}

    @Override
    public String name() {
        return "holds";
    }

    @Override
    public List<String> states() {
        return Code.all(HoldState.class);
    }

    @GetMapping("/holds.xlsx")
    @Operation(
            operationId = "exportHoldsXlsx",
            summary = "Holds on accounts and invoices; any length",
            description = "state: active, lifted or ended; from, to: the day until which the hold lasts.")
    void xlsx(@ParameterObject HoldWords words, HttpServletResponse response) throws IOException {
        Listing list = list(words);
        ExportFiles.xlsx(response, name() + "-" + list.day(), out -> files.xlsx(out, list));
    }

    @GetMapping("/holds.pdf")
    @Operation(operationId = "exportHoldsPdf", summary = "Holds on paper; 400 when there are more than 2000")
    void pdf(@ParameterObject HoldWords words, HttpServletResponse response) throws IOException {
        Listing list = list(words);
        ExportFiles.pdf(response, name() + "-" + list.day(), files.pdf(list));
    }

    private Listing list(HoldWords words) {
        return holds.of(new HoldRows.Wanted(
                ExportFilters.known("state", words.state(), word -> Code.of(HoldState.class, word)),
                ExportFilters.day("from", words.from()),
                ExportFilters.day("to", words.to()),
                Sight.of(user)));
    }
}
