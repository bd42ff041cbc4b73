package org.huikuan.legal.web;

import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.legal.LegalActs;
import org.huikuan.legal.LegalReads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of legal action that need no task; the same fields as in the forms. Each answers where it stands then. */
@RestController
@RequestMapping("/api/cases/{number}/legal")
class LegalActsController {

    private final LegalActs acts;
    private final LegalReads reads;

    LegalActsController(LegalActs acts, LegalReads reads) {
        this.acts = acts;
        this.reads = reads;
    }

    @PostMapping("/answer")
    LegalView answer(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.answer(CaseId.of(number), fields);
        return view(number);
    }

    @PostMapping("/insolvency/acceptance")
    LegalView accepted(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.acceptInsolvency(CaseId.of(number), fields);
        return view(number);
    }

    @PostMapping("/deadlines")
    LegalView begin(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.beginDeadline(CaseId.of(number), fields);
        return view(number);
    }

    @PostMapping("/limitation-events")
    LegalView limitationEvent(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        acts.recordLimitationEvent(CaseId.of(number), fields);
        return view(number);
    }

    @PostMapping("/limitation-events/{id}/end")
    LegalView limitationEventOver(
            @PathVariable String number, @PathVariable long id, @RequestBody Map<String, @Nullable Object> fields) {
        acts.endLimitationEvent(CaseId.of(number), id, fields);
        return view(number);
    }

    private LegalView view(String number) {
        return LegalView.of(CaseId.of(number), reads);
    }
}
