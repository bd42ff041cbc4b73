package org.huikuan.cases.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.CaseId;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseList;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.CurrentUser;
import org.huikuan.strategy.KeptDecision;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases to read: the list, one case, and what belongs to it. */
@RestController
@RequestMapping("/api/cases")
class CasesController {

    private final CaseList list;
    private final CaseReads reads;
    private final PauseKinds pauses;
    private final NextActWords nextActs;
    private final CurrentUser user;

    CasesController(CaseList list, CaseReads reads, PauseKinds pauses, NextActWords nextActs, CurrentUser user) {
        this.list = list;
        this.reads = reads;
        this.pauses = pauses;
        this.nextActs = nextActs;
        this.user = user;
    }

    @Operation(
            operationId = "listCases",
            summary = "Cases by stage, status, collector, customer and more, a page at a time")
    @GetMapping
    CasePage list(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String waitingFor,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(required = false) @Nullable String collector,
            @RequestParam(defaultValue = "age") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        check(stage, status, waitingFor, page, size);
        CaseList.Order order =
                CaseList.Order.of(sort).orElseThrow(() -> new BadInput("sort", "unknown", sort, "age, amount, next"));
        CaseList.Page found = list.page(
                new CaseList.Wanted(stage, status, waitingFor, customer, collector, Sight.of(user), order, page, size));
        List<CaseRow> rows = reads
                .factsOf(found.rows().stream().map(CaseList.Row::kase).toList())
                .values()
                .stream()
                .map(f -> CaseRow.of(f, nextActs))
                .toList();
        return new CasePage(found.total(), rows);
    }

    @Operation(operationId = "getCase", summary = "A case: where it stands, what is owed, what comes next")
    @GetMapping("/{number}")
    CaseView get(@PathVariable String number) {
        CaseFacts facts = reads.facts(CaseId.of(number));
        return CaseView.of(facts, nextActs);
    }

    @Operation(operationId = "readJournal", summary = "What happened to the case, who did it, on which grounds")
    @GetMapping("/{number}/journal")
    List<JournalLine> journal(@PathVariable String number) {
        return reads.journal(CaseId.of(number)).stream().map(JournalLine::of).toList();
    }

    @Operation(operationId = "listDecisions", summary = "What decision tables said about the case, and why")
    @GetMapping("/{number}/decisions")
    List<KeptDecision> decisions(@PathVariable String number) {
        return reads.decisions(CaseId.of(number));
    }

    private void check(
            @Nullable String stage, @Nullable String status, @Nullable String waitingFor, int page, int size) {
        known("stage", stage, Stream.of(Stage.values()).map(Stage::code).toList());
        known(
                "status",
                status,
                Stream.of(CaseStatus.values()).map(CaseStatus::code).toList());
        known("waitingFor", waitingFor, List.copyOf(pauses.words()));
        if (page < 0) {
            throw new BadInput("page", "pages-from-0");
        }
        if (size < 1 || size > CaseList.MOST) {
            throw new BadInput("size", "page-size", CaseList.MOST);
        }
    }

    private static void known(String field, @Nullable String word, List<String> words) {
        if (word != null && !words.contains(word)) {
            throw new BadInput(field, "unknown", word, words);
        }
    }

    /** @param total number of cases on all pages */
    record CasePage(long total, List<CaseRow> items) {}
}
