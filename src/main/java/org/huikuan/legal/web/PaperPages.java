package org.huikuan.legal.web;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalReads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The legal file as one paper. */
@Controller
class PaperPages {

    private final LegalReads reads;
    private final LegalFileViews files;
    private final PaperPress press;

    PaperPages(LegalReads reads, LegalFileViews files, PaperPress press) {
        this.reads = reads;
        this.files = files;
        this.press = press;
    }

    /** @param language {@code zh} or {@code en}; the reader's when it is left out */
    @GetMapping("/cases/{number}/legal-file.pdf")
    ResponseEntity<byte[]> file(
            @PathVariable String number, @RequestParam(required = false) @Nullable String language) {
        CaseId id = CaseId.of(number);
        CaseFacts now = reads.facts(id);
        LegalFileView file = files.of(now);
        Paper paper = new LegalFilePaper(file, now, press.text(language)).write();
        return press.pdf(paper, now, "legal-file");
    }
}
