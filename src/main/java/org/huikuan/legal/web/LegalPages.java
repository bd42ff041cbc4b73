package org.huikuan.legal.web;

import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseReads;
import org.huikuan.legal.LegalReads;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The legal file as a page. */
@Controller
class LegalPages {

    private final LegalReads reads;
    private final CaseReads cases;

    LegalPages(LegalReads reads, CaseReads cases) {
        this.reads = reads;
        this.cases = cases;
    }

    @GetMapping("/cases/{number}/legal-file")
    String file(@PathVariable String number, Model model) {
        model.addAttribute("file", LegalFileView.of(CaseId.of(number), reads, cases));
        return "pages/legal-file";
    }
}
