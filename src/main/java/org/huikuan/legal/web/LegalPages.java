package org.huikuan.legal.web;

import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseReads;
import org.huikuan.journal.web.JournalWords;
import org.huikuan.legal.LegalReads;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The legal file as a page. */
@Controller
class LegalPages {

    private final LegalReads reads;
    private final CaseReads cases;
    private final MessageSource messages;

    LegalPages(LegalReads reads, CaseReads cases, MessageSource messages) {
        this.reads = reads;
        this.cases = cases;
        this.messages = messages;
    }

    @GetMapping("/cases/{number}/legal-file")
    String file(@PathVariable String number, Model model) {
        model.addAttribute("file", LegalFileView.of(CaseId.of(number), reads, cases));
        model.addAttribute("journal", new JournalWords(messages, LocaleContextHolder.getLocale()));
        return "pages/legal-file";
    }
}
