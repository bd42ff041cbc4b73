package org.huikuan.policies.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.policies.DraftActs;
import org.huikuan.policies.DraftDecisions;
import org.huikuan.policies.DraftInput;
import org.huikuan.policies.PolicySettings;
import org.huikuan.policies.PolicyTable;
import org.huikuan.policies.TableReads;
import org.huikuan.policies.TableShown;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.NoDate;
import org.huikuan.shared.input.PlainDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Policy tables as calls. */
@RestController
@RequestMapping("/api/tables")
class TablesApi {

    private final PolicySettings settings;
    private final TableReads tables;
    private final TableViews views;
    private final DraftActs drafts;
    private final DraftDecisions decisions;

    TablesApi(
            PolicySettings settings, TableReads tables, TableViews views, DraftActs drafts, DraftDecisions decisions) {
        this.settings = settings;
        this.tables = tables;
        this.views = views;
        this.drafts = drafts;
        this.decisions = decisions;
    }

    /** @param name in the reader's language */
    record Line(String key, Sentence name, int version) {

        static Line of(PolicyTable table) {
            return new Line(table.key(), table.named(), table.version());
        }
    }

    @Operation(operationId = "listTables", summary = "Decision tables in force")
    @GetMapping
    List<Line> list() {
        return settings.all().stream().map(Line::of).toList();
    }

    @Operation(
            operationId = "getTable",
            summary =
                    "A decision table with its rows, as it is in force now, was or will be on a day, or by its version")
    @GetMapping("/{key}")
    TableView get(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Integer version) {
        return views.of(shown(key, asOf, version));
    }

    private TableShown shown(String key, @Nullable String asOf, @Nullable Integer version) {
        if (version != null) {
            return tables.version(key, version);
        }
        if (asOf == null || asOf.isBlank()) {
            return tables.inForce(key);
        }
        try {
            return tables.asOf(key, PlainDate.of(asOf));
        } catch (NoDate no) {
            throw new BadInput("asOf", no.key(), no.shown());
        }
    }

    @Operation(operationId = "draftTable", summary = "Makes a draft of the version in force")
    @PostMapping("/{key}/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    DraftView draft(@PathVariable String key, @RequestBody DraftInput draft) {
        return DraftView.of(tables.draft(drafts.make(key, draft)));
    }

    /** @param version one that was in force */
    record Back(@Nullable Integer version, @Nullable String reason) {}

    record InForce(String key, int version) {}

    @Operation(operationId = "takeTableBack", summary = "Puts an earlier version in force again, at once")
    @PostMapping("/{key}/back")
    InForce back(@PathVariable String key, @RequestBody Back back) {
        Integer version = back.version();
        if (version == null) {
            throw new BadInput("version", "missing");
        }
        return new InForce(key, decisions.back(key, version, back.reason()));
    }
}
