package org.huikuan.policies.web;

import java.util.List;
import org.huikuan.policies.DraftActs;
import org.huikuan.policies.DraftDecisions;
import org.huikuan.policies.DraftInput;
import org.huikuan.policies.PolicyTable;
import org.huikuan.policies.RowChange;
import org.huikuan.policies.TableReads;
import org.huikuan.policies.TableShown;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A policy table as a table, its earlier versions beside it. */
@Controller
@RequestMapping("/settings/decisions/{key}")
class TablePages {

    private final TableReads tables;
    private final SheetViews views;
    private final DraftActs drafts;
    private final DraftDecisions decisions;

    TablePages(TableReads tables, SheetViews views, DraftActs drafts, DraftDecisions decisions) {
        this.tables = tables;
        this.views = views;
        this.drafts = drafts;
        this.decisions = decisions;
    }

    /** @param version null: the one in force @param with an earlier one that it is compared with */
    @GetMapping
    String table(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Integer with,
            Model model) {
        return page(key, version, with, List.of(), "", model);
    }

    /** A draft of the version in force. */
    @PostMapping("/drafts")
    String draft(@PathVariable String key) {
        return "redirect:/settings/decisions/drafts/" + drafts.make(key, new DraftInput(null, null, null, null));
    }

    /** With mistakes the page comes back with what was written. */
    @PostMapping("/back")
    String back(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        try {
            decisions.back(key, version, reason);
            return "redirect:/settings/decisions/" + key + "?saved";
        } catch (BadInput mistakes) {
            return page(key, version, null, mistakes.errors(), reason, model);
        }
    }

    private String page(
            String key,
            @Nullable Integer version,
            @Nullable Integer with,
            List<FieldError> errors,
            String reason,
            Model model) {
        TableShown shown = version == null ? tables.inForce(key) : tables.version(key, version);
        List<RowChange> changes = with == null
                ? List.of()
                : tables.between(key, with, shown.version().version().number());
        model.addAttribute("table", shown);
        model.addAttribute("named", PolicyTable.named(key));
        model.addAttribute("view", views.of(shown.sheet(), shown.coverage(), changes, List.of()));
        model.addAttribute("gone", views.gone(shown.sheet(), changes));
        model.addAttribute("with", with == null ? 0 : with);
        model.addAttribute("errors", errors);
        model.addAttribute("reason", reason);
        return "pages/policy-table";
    }
}
