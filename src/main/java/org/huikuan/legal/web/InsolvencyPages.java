package org.huikuan.legal.web;

import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalParties;
import org.huikuan.legal.LegalReads;
import org.huikuan.legal.insolvency.InsolvencyStatement;
import org.huikuan.legal.insolvency.InsolvencyStatements;
import org.huikuan.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The claim in an insolvency, as it is computed: a page and a paper. */
@Controller
class InsolvencyPages {

    private final LegalReads reads;
    private final LegalParties parties;
    private final InsolvencyStatements statements;
    private final PaperPress press;

    InsolvencyPages(LegalReads reads, LegalParties parties, InsolvencyStatements statements, PaperPress press) {
        this.reads = reads;
        this.parties = parties;
        this.statements = statements;
        this.press = press;
    }

    @GetMapping("/cases/{number}/insolvency-claim")
    String claim(@PathVariable String number, Model model) {
        CaseFacts now = reads.facts(CaseId.of(number));
        model.addAttribute("paper", claim(now, press.text(null)).model());
        model.addAttribute("number", now.kase().id().number());
        return "pages/insolvency-claim";
    }

    /** @param language {@code zh} or {@code en}; the reader's when it is left out */
    @GetMapping("/cases/{number}/insolvency-claim.pdf")
    ResponseEntity<byte[]> claimAsPdf(
            @PathVariable String number, @RequestParam(required = false) @Nullable String language) {
        CaseFacts now = reads.facts(CaseId.of(number));
        return press.pdf(claim(now, press.text(language)), now, "insolvency-claim");
    }

    private Paper claim(CaseFacts now, PaperText text) {
        InsolvencyStatement claim = statements.of(now).orElseThrow(() -> new NotFound("no-insolvency"));
        LegalFileView.Party creditor =
                LegalFileView.Party.creditor(now, parties.letterhead(now).orElse(null));
        return new InsolvencyPaper(now, creditor, parties.contracts(now), claim, text)
                .write(reads.papers(now.kase().id()));
    }
}
