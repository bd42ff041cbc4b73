package org.huikuan.legal.web;

import java.util.Locale;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.insolvency.InsolvencyStatement;
import org.huikuan.letters.PagePress;
import org.huikuan.shared.Names;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of legal action that are computed: the file, and the claim in an insolvency, which is a page, too. */
@Controller
class PaperPages {

    private static final String TEMPLATE = "legal/paper.ftlh";

    private final LegalReads reads;
    private final CaseReads cases;
    private final PagePress press;
    private final MessageSource messages;
    private final Names names;

    PaperPages(LegalReads reads, CaseReads cases, PagePress press, MessageSource messages, Names names) {
        this.reads = reads;
        this.cases = cases;
        this.press = press;
        this.messages = messages;
        this.names = names;
    }

    /** @param language {@code zh} or {@code en}; the reader's when it is left out */
    @GetMapping("/cases/{number}/legal-file.pdf")
    ResponseEntity<byte[]> file(
            @PathVariable String number, @RequestParam(required = false) @Nullable String language) {
        CaseId id = CaseId.of(number);
        CaseFacts now = reads.facts(id);
        LegalFileView file = LegalFileView.of(now, reads, cases);
        Paper paper = new LegalFilePaper(file, now, reads, text(language)).write();
        return pdf(paper, now, "legal-file");
    }

    @GetMapping("/cases/{number}/insolvency-claim")
    String claim(@PathVariable String number, Model model) {
        CaseFacts now = reads.facts(CaseId.of(number));
        model.addAttribute("paper", claim(now, text(null)).model());
        model.addAttribute("number", now.kase().id().number());
        return "pages/insolvency-claim";
    }

    /** @param language {@code zh} or {@code en}; the reader's when it is left out */
    @GetMapping("/cases/{number}/insolvency-claim.pdf")
    ResponseEntity<byte[]> claimAsPdf(
            @PathVariable String number, @RequestParam(required = false) @Nullable String language) {
        CaseFacts now = reads.facts(CaseId.of(number));
        return pdf(claim(now, text(language)), now, "insolvency-claim");
    }

    private Paper claim(CaseFacts now, PaperText text) {
        InsolvencyStatement claim = reads.insolvencyStatement(now).orElseThrow(() -> new NotFound("no-insolvency"));
        return new InsolvencyPaper(now, reads, claim, text).write();
    }

    private PaperText text(@Nullable String language) {
        return new PaperText(
                messages,
                switch (language == null ? "" : language) {
                    case "zh" -> Locale.SIMPLIFIED_CHINESE;
                    case "en" -> Locale.ENGLISH;
                    default -> LocaleContextHolder.getLocale();
                },
                names);
    }

    private ResponseEntity<byte[]> pdf(Paper paper, CaseFacts now, String name) {
        String file = now.kase().id().number() + "-" + name + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file).build().toString())
                .body(press.pdf(TEMPLATE, paper.model(), now.today()));
    }
}
