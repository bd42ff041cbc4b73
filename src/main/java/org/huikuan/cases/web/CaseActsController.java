package org.huikuan.cases.web;

import java.util.Map;
import org.huikuan.cases.CaseActs;
import org.huikuan.cases.CaseDecisions;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseReads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The acts on a case that need no task; the same fields as in the forms. */
@RestController
@RequestMapping("/api")
class CaseActsController {

    private final CaseActs acts;
    private final CaseDecisions decisions;
    private final CaseReads reads;
    private final NextActs nextActs;

    CaseActsController(CaseActs acts, CaseDecisions decisions, CaseReads reads, NextActs nextActs) {
        this.acts = acts;
        this.decisions = decisions;
        this.reads = reads;
        this.nextActs = nextActs;
    }

    @PostMapping("/cases/{number}/promises")
    @ResponseStatus(HttpStatus.CREATED)
    PromiseView promise(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        return PromiseView.of(acts.promise(CaseId.of(number), fields));
    }

    @PostMapping("/promises/{id}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawPromise(@PathVariable long id, @RequestBody Map<String, @Nullable Object> fields) {
        acts.withdrawPromise(id, fields);
    }

    @PostMapping("/promises/{id}/correct")
    PromiseView correctPromise(@PathVariable long id, @RequestBody Map<String, @Nullable Object> fields) {
        return PromiseView.of(acts.correctPromise(id, fields));
    }

    @PostMapping("/cases/{number}/disputes")
    @ResponseStatus(HttpStatus.CREATED)
    DisputeView dispute(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        return DisputeView.of(acts.dispute(CaseId.of(number), fields));
    }

    @PostMapping("/disputes/{id}/resolve")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable long id, @RequestBody Map<String, @Nullable Object> fields) {
        acts.resolveDispute(id, fields);
    }

    @PostMapping("/cases/{number}/holds")
    @ResponseStatus(HttpStatus.CREATED)
    HoldView hold(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        return HoldView.of(acts.hold(CaseId.of(number), fields));
    }

    @PostMapping("/holds/{id}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable long id, @RequestBody Map<String, @Nullable Object> fields) {
        acts.liftHold(id, fields);
    }

    @PostMapping("/cases/{number}/move")
    CaseView move(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        decisions.move(CaseId.of(number), fields);
        return view(number);
    }

    @PostMapping("/cases/{number}/withdraw")
    CaseView withdraw(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        decisions.withdraw(CaseId.of(number), fields);
        return view(number);
    }

    @PostMapping("/cases/{number}/reassign")
    CaseView reassign(@PathVariable String number, @RequestBody Map<String, @Nullable Object> fields) {
        decisions.reassign(CaseId.of(number), fields);
        return view(number);
    }

    private CaseView view(String number) {
        return CaseView.of(reads.facts(CaseId.of(number)), nextActs);
    }
}
