package org.huikuan.legal.web;

import java.util.HashMap;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseReads;
import org.huikuan.legal.LegalReads;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads of legal action: where it stands, the whole file, what the table of routes proposes. */
@RestController
@RequestMapping("/api/cases/{number}")
class LegalController {

    private final LegalReads reads;
    private final CaseReads cases;

    LegalController(LegalReads reads, CaseReads cases) {
        this.reads = reads;
        this.cases = cases;
    }

    @GetMapping("/legal")
    LegalView legal(@PathVariable String number) {
        return LegalView.of(CaseId.of(number), reads);
    }

    @GetMapping("/legal-file")
    LegalFileView file(@PathVariable String number) {
        return LegalFileView.of(CaseId.of(number), reads, cases);
    }

    /** What the case comes to as a claim today: principal, interest to the day, fees paid so far. */
    @GetMapping("/claim")
    ClaimView claim(@PathVariable String number) {
        CaseId id = CaseId.of(number);
        return ClaimView.of(id.number(), reads.claim(reads.facts(id)));
    }

    /** Parameters as the fields of the form. */
    @GetMapping("/legal/route-proposal")
    Proposal proposal(@PathVariable String number, @RequestParam Map<String, String> fields) {
        Map<String, @Nullable Object> values = new HashMap<>(fields);
        Answer answer = reads.proposal(CaseId.of(number), values);
        return new Proposal(answer.text("route"), answer.becauseZh(), answer.becauseEn());
    }

    /** A proposed legal means and why. */
    record Proposal(String route, String becauseZh, String becauseEn) {}
}
