package org.huikuan.casefile.web;

import org.huikuan.casefile.CaseFileReads;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.briefs.Briefs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case on one page, to read before a visit and to print. */
@Controller
class BriefPages {

    private final CaseFileReads files;
    private final Briefs briefs;

    BriefPages(CaseFileReads files, Briefs briefs) {
        this.files = files;
        this.briefs = briefs;
    }

    @GetMapping("/cases/{number}/brief")
    String brief(@PathVariable String number, Model model) {
        CaseFacts now = files.facts(CaseId.of(number));
        model.addAttribute("now", now);
        model.addAttribute("brief", briefs.of(now));
        return "pages/casefile/brief";
    }
}
