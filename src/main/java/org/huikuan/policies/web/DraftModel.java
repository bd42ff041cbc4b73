package org.huikuan.policies.web;

import java.util.List;
import java.util.Map;
import org.huikuan.policies.DraftShown;
import org.huikuan.policies.DraftTrial;
import org.huikuan.policies.PolicyTable;
import org.huikuan.policies.TableReads;
import org.huikuan.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a draft shows. */
@Component
class DraftModel {

    static final String PAGE = "pages/policy-draft";

    private final TableReads tables;
    private final DraftTrial trial;
    private final SheetViews views;
    private final TrialViews trials;

    DraftModel(TableReads tables, DraftTrial trial, SheetViews views, TrialViews trials) {
        this.tables = tables;
        this.trial = trial;
        this.views = views;
        this.trials = trials;
    }

    void draft(long id, boolean past, Model page) {
        DraftShown shown = tables.draft(id);
        page.addAttribute("shown", shown);
        page.addAttribute("draft", shown.draft());
        page.addAttribute("named", PolicyTable.named(shown.draft().key()));
        page.addAttribute("view", views.of(shown.sheet(), shown.coverage(), shown.changes(), shown.mistakes()));
        page.addAttribute("gone", views.gone(shown.sheet(), shown.changes()));
        page.addAttribute("examples", trial.examples(id));
        page.addAttribute("past", past ? trials.of(shown.sheet(), trial.tryOut(id)) : null);
        page.addAttribute("days", DraftTrial.DAYS);
        page.addAttribute("errors", List.of());
        page.addAttribute("reason", shown.draft().reason());
        page.addAttribute(
                "from", shown.draft().from() == null ? "" : shown.draft().from().toString());
        page.addAttribute("said", "");
    }

    void written(Map<String, String> fields, BadInput mistakes, Model page) {
        page.addAttribute("errors", mistakes.errors());
        fields.forEach((name, text) -> {
            if (name.equals("reason") || name.equals("from") || name.equals("said")) {
                page.addAttribute(name, text);
            }
        });
    }

    /** The revision that the person had before the eyes; null: the form says none. */
    static @Nullable Integer seen(Map<String, String> fields) {
        try {
            return Integer.valueOf(fields.getOrDefault("revision", ""));
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
