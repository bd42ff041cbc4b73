package org.huikuan.policies.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.policies.DraftShown;
import org.huikuan.policies.PolicyTable;
import org.huikuan.policies.RowEdits;
import org.huikuan.policies.RowInput;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableReads;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.NotFound;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.input.TakenOut;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Rows of a draft: written, added, moved, switched off. */
@Controller
@RequestMapping("/settings/decisions/drafts/{id:\\d+}")
class DraftRowPages {

    private static final String PAGE = "pages/policy-row";

    private final TableReads tables;
    private final RowEdits edits;
    private final RowForm form;

    DraftRowPages(TableReads tables, RowEdits edits, RowForm form) {
        this.tables = tables;
        this.edits = edits;
        this.form = form;
    }

    @GetMapping("/rows/{row}")
    String row(@PathVariable long id, @PathVariable String row, Model page) {
        DraftShown shown = tables.draft(id);
        SheetRow found = shown.sheet().rows().stream()
                .filter(r -> r.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new NotFound("policy-no-row", row));
        return page(shown, found, row, "", Map.of(), List.of(), page);
    }

    /** @param after the row above it; empty: it becomes the first */
    @GetMapping("/rows")
    String added(@PathVariable long id, @RequestParam(defaultValue = "") String after, Model page) {
        SheetRow empty = new SheetRow("", Map.of(), "", "", false, "");
        return page(tables.draft(id), empty, "", after, Map.of(), List.of(), page);
    }

    @PostMapping("/rows")
    ModelAndView write(@PathVariable long id, @RequestParam MultiValueMap<String, String> fields, Model page) {
        DraftShown shown = tables.draft(id);
        String row = text(fields, "row");
        String after = text(fields, "after");
        RowInput written = form.read(shown.sheet(), fields, row.isEmpty() ? null : row);
        try {
            TakenOut.check(fields.toSingleValueMap());
            edits.write(id, DraftModel.seen(fields.toSingleValueMap()), written, after);
            return new ModelAndView(to(id));
        } catch (BadInput mistakes) {
            int place = edits.place(id, written.id(), after);
            Map<String, Sentence> here = new LinkedHashMap<>();
            List<FieldError> elsewhere = new ArrayList<>();
            mistakes.errors().forEach(e -> sort(e, place, here, elsewhere));
            page(shown, form.written(written), row, after, here, elsewhere, page);
            return new ModelAndView(PAGE, page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    private static void sort(FieldError error, int place, Map<String, Sentence> here, List<FieldError> elsewhere) {
        String of = "rows[" + place + "]";
        if (error.field().startsWith(of)) {
            here.putIfAbsent(
                    error.field().substring(of.length()).replaceFirst("^\\.(cells\\.|because\\.)?", ""), error.why());
        } else if (error.field().startsWith("c.")) {
            here.putIfAbsent(error.field().substring(2), error.why());
        } else if (error.field().startsWith("rows")) {
            elsewhere.add(error);
        } else {
            here.putIfAbsent(error.field(), error.why());
        }
    }

    @PostMapping("/rows/{row}/up")
    String up(@PathVariable long id, @PathVariable String row, @RequestParam Map<String, String> fields) {
        edits.move(id, DraftModel.seen(fields), row, true);
        return to(id);
    }

    @PostMapping("/rows/{row}/down")
    String down(@PathVariable long id, @PathVariable String row, @RequestParam Map<String, String> fields) {
        edits.move(id, DraftModel.seen(fields), row, false);
        return to(id);
    }

    @PostMapping("/rows/{row}/remove")
    String remove(@PathVariable long id, @PathVariable String row, @RequestParam Map<String, String> fields) {
        edits.remove(id, DraftModel.seen(fields), row);
        return to(id);
    }

    private String page(
            DraftShown shown,
            SheetRow row,
            String id,
            String after,
            Map<String, Sentence> wrong,
            List<FieldError> elsewhere,
            Model page) {
        page.addAttribute("shown", shown);
        page.addAttribute("draft", shown.draft());
        page.addAttribute("named", PolicyTable.named(shown.draft().key()));
        page.addAttribute("row", row);
        page.addAttribute("rowId", id);
        page.addAttribute("after", after);
        page.addAttribute("conditions", form.conditions(shown.sheet(), row));
        page.addAttribute("answers", form.answers(shown.sheet(), row));
        page.addAttribute("wrong", wrong);
        page.addAttribute("elsewhere", elsewhere);
        return PAGE;
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        @Nullable String text = fields.getFirst(name);
        return text == null ? "" : text;
    }

    private static String to(long id) {
        return "redirect:/settings/decisions/drafts/" + id;
    }
}
