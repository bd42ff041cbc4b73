package org.huikuan.casefile.web;

import org.huikuan.casefile.CaseFileReads;
import org.huikuan.cases.CaseId;
import org.huikuan.shared.PartOf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case file as a page, and as a tab beside the task in Tasklist. */
@Controller
class CaseFilePages {

    private final CaseFileReads files;
    private final FileModel view;

    CaseFilePages(CaseFileReads files, FileModel view) {
        this.files = files;
        this.view = view;
    }

    /**
     * @param in {@code tasklist}: without navigation, beside a task
     * @param act the short form that is open at once, if the reader may send it
     * @param of what that form is about
     */
    @GetMapping("/cases/{number}")
    String page(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String of,
            Model model) {
        model.addAttribute("opened", act);
        model.addAttribute("of", of);
        view.show(files.of(CaseId.of(number)), in, model);
        return "pages/casefile/page";
    }

    /** Older lines of the journal, to be put below those that are there. */
    @PartOf("/cases/{number}#part-journal")
    @GetMapping("/cases/{number}/journal")
    String journal(
            @PathVariable String number, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        CaseId id = CaseId.of(number);
        model.addAttribute("number", id.number());
        model.addAttribute("journal", files.journal(id, before));
        view.speak(files.facts(id), model);
        return "pages/casefile/journal";
    }
}
