package org.huikuan.imports.web;

import java.util.List;
import java.util.Locale;
import org.huikuan.imports.Closings;
import org.huikuan.imports.ImportBatch;
import org.huikuan.imports.Imports;
import org.huikuan.imports.undo.Undo;
import org.huikuan.shared.PartOf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One batch: watch it, see what was rejected, confirm or give up a list that waits, undo it. */
@Controller
@RequestMapping("/imports/{batch:\\d+}")
class BatchPages {

    private static final int REJECTIONS_SHOWN = 200;

    private final Imports imports;
    private final ImportJobs jobs;
    private final Undo undo;
    private final Closings closings;
    private final ReasonWords words;

    BatchPages(Imports imports, ImportJobs jobs, Undo undo, Closings closings, ReasonWords words) {
        this.imports = imports;
        this.jobs = jobs;
        this.undo = undo;
        this.closings = closings;
        this.words = words;
    }

    @GetMapping
    String batch(@PathVariable long batch, Model model, Locale reader) {
        fill(batch, model, reader);
        return "pages/import";
    }

    @PartOf("/imports/{batch}")
    @GetMapping("/progress")
    String progress(@PathVariable long batch, Model model, Locale reader) {
        fill(batch, model, reader);
        return "pages/import-progress";
    }

    private void fill(long batch, Model model, Locale reader) {
        ImportBatch found = imports.find(batch);
        model.addAttribute("batch", found);
        model.addAttribute("amounts", imports.amounts(batch));
        model.addAttribute("says", words.in(reader));
        model.addAttribute("rejected", found.isRunning() ? List.of() : imports.rejected(batch, REJECTIONS_SHOWN));
        if (found.isAwaitingConfirmation()) {
            model.addAttribute("closing", closings.of(found));
        }
        if (found.isUndoable()) {
            undo.obstacle(found).ifPresent(why -> model.addAttribute("obstacle", why));
        }
    }

    @PostMapping("/confirm")
    String confirm(@PathVariable long batch) {
        imports.confirm(batch);
        return "redirect:/imports/" + batch;
    }

    @PostMapping("/discard")
    String discard(@PathVariable long batch) {
        imports.discard(batch);
        return "redirect:/imports/" + batch;
    }

    @PostMapping("/undo")
    String undo(@PathVariable long batch) {
        jobs.startUndo(batch);
        return "redirect:/imports/" + batch;
    }
}
