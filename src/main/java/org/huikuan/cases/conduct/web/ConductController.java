package org.huikuan.cases.conduct.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.conduct.CaseConduct;
import org.huikuan.cases.conduct.ContactMarks;
import org.huikuan.cases.conduct.ContactTiming;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.conduct.ConductFacts;
import org.huikuan.conduct.ContactWay;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What binds us towards a customer, and whether a contact that is planned would be allowed. */
@RestController
class ConductController {

    private final CaseReads reads;
    private final ConductFacts facts;
    private final ContactMarks marks;
    private final CaseConduct conduct;
    private final ContactTiming timing;

    ConductController(
            CaseReads reads, ConductFacts facts, ContactMarks marks, CaseConduct conduct, ContactTiming timing) {
        this.timing = timing;
        this.reads = reads;
        this.facts = facts;
        this.marks = marks;
        this.conduct = conduct;
    }

    @Operation(
            operationId = "getConduct",
            summary = "What binds us towards the customer of a case, and contacts outside of the contact rules")
    @GetMapping("/api/cases/{number}/conduct")
    ConductView of(@PathVariable String number) {
        CaseFacts now = reads.facts(CaseId.of(number));
        return ConductView.of(
                now.kase().isOpen() ? timing.propose(now).orElse(null) : null,
                facts.of(now.account().id()),
                marks.of(now.kase().id()),
                LocaleContextHolder.getLocale());
    }

    @Operation(
            operationId = "getContactPermission",
            summary =
                    "Whether the customer may be contacted so, now or at a time of the creditor's zone, and from when")
    @GetMapping("/api/cases/{number}/contact-permission")
    PermissionView asked(
            @PathVariable String number,
            @RequestParam(defaultValue = "call") String way,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalTime at,
            @RequestParam(defaultValue = "false") boolean agreed) {
        CaseFacts now = reads.facts(CaseId.of(number));
        LocalDateTime moment = conduct.moment(now);
        LocalDateTime planned = (on == null ? moment.toLocalDate() : on).atTime(at == null ? moment.toLocalTime() : at);
        return PermissionView.of(conduct.ask(now, way(way), person, planned, agreed), LocaleContextHolder.getLocale());
    }

    private static ContactWay way(String code) {
        return Code.find(ContactWay.class, code)
                .orElseThrow(() -> new BadInput("way", "unknown", code, Code.all(ContactWay.class)));
    }
}
