package org.huikuan.policies.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.cases.CaseId;
import org.huikuan.policies.DraftActs;
import org.huikuan.policies.DraftDecisions;
import org.huikuan.policies.DraftInput;
import org.huikuan.policies.DraftTrial;
import org.huikuan.policies.PolicyTrials;
import org.huikuan.policies.TableReads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of policy tables as calls. */
@RestController
@RequestMapping("/api/drafts")
class DraftsApi {

    private final TableReads tables;
    private final DraftActs drafts;
    private final DraftDecisions decisions;
    private final DraftTrial trial;

    DraftsApi(TableReads tables, DraftActs drafts, DraftDecisions decisions, DraftTrial trial) {
        this.tables = tables;
        this.drafts = drafts;
        this.decisions = decisions;
        this.trial = trial;
    }

    @Operation(operationId = "getDraft", summary = "A draft of a table")
    @GetMapping("/{id:\\d+}")
    DraftView get(@PathVariable long id) {
        return DraftView.of(tables.draft(id));
    }

    /** With a revision that is not the newest it answers 409 and says who has changed which rows. */
    @Operation(operationId = "changeDraft", summary = "Writes a draft anew; what is left out stays")
    @PutMapping("/{id:\\d+}")
    DraftView change(@PathVariable long id, @RequestBody DraftInput draft) {
        drafts.change(id, draft);
        return get(id);
    }

    @Operation(
            operationId = "renewDraft",
            summary = "Keeps the draft though another version has come since it was made")
    @PostMapping("/{id:\\d+}/renew")
    DraftView renew(@PathVariable long id) {
        drafts.renew(id);
        return get(id);
    }

    /** @param reason why, where the draft does not say it already */
    record Said(@Nullable String reason) {

        static @Nullable String of(@Nullable Said said) {
            return said == null ? null : said.reason();
        }
    }

    @Operation(operationId = "submitDraft", summary = "Gives a draft to somebody else to approve")
    @PostMapping("/{id:\\d+}/submit")
    DraftView submit(@PathVariable long id, @RequestBody(required = false) @Nullable Said said) {
        decisions.submit(id, Said.of(said));
        return get(id);
    }

    @Operation(operationId = "approveDraft", summary = "Puts what somebody else has submitted in force")
    @PostMapping("/{id:\\d+}/approve")
    DraftView approve(@PathVariable long id, @RequestBody(required = false) @Nullable Said said) {
        decisions.approve(id, Said.of(said));
        return get(id);
    }

    @Operation(operationId = "rejectDraft", summary = "Gives what somebody else has submitted back, with a reason")
    @PostMapping("/{id:\\d+}/reject")
    DraftView reject(@PathVariable long id, @RequestBody(required = false) @Nullable Said said) {
        decisions.reject(id, Said.of(said));
        return get(id);
    }

    @Operation(
            operationId = "withdrawDraft",
            summary = "Withdraws a draft, also an approved one as long as its day has not come")
    @PostMapping("/{id:\\d+}/withdraw")
    DraftView withdraw(@PathVariable long id, @RequestBody(required = false) @Nullable Said said) {
        decisions.withdraw(id, Said.of(said));
        return get(id);
    }

    @Operation(
            operationId = "tryDraft",
            summary = "Tries a draft on the examples of its table and on its decisions of the last 90 days")
    @PostMapping("/{id:\\d+}/try")
    Trial tryOut(@PathVariable long id) {
        return Trial.of(trial.tryOut(id));
    }

    /**
     * What came of it.
     *
     * @param past decisions that would have been others, the newest first
     * @param notComparable how many asked what the draft asks without knowing it
     * @param differing how many would have been others; past shows no more than the newest
     * @param looked how many were asked again
     * @param cut whether there were more within the 90 days
     */
    record Trial(List<Example> examples, List<Past> past, int notComparable, int differing, int looked, boolean cut) {

        static Trial of(DraftTrial.Result result) {
            return new Trial(
                    result.examples().stream().map(Example::of).toList(),
                    result.past().stream().map(Past::of).toList(),
                    result.notComparable(),
                    result.differing(),
                    result.looked(),
                    result.isCut());
        }
    }

    /**
     * @param ok whether it is answered as the release says
     * @param changed whether the version in force answers otherwise
     */
    record Example(
            boolean ok,
            Map<String, String> got,
            Map<String, String> asked,
            Map<String, String> expected,
            boolean changed) {

        static Example of(PolicyTrials.Tried tried) {
            return new Example(
                    tried.isAsExpected(), tried.then().named(), tried.asked(), tried.expected(), tried.isChanged());
        }
    }

    /** @param on the creditor's day @param version of the table that decided */
    record Past(
            @JsonProperty("case") String kase,
            LocalDate on,
            int version,
            Map<String, @Nullable Object> was,
            Map<String, String> wouldBe) {

        static Past of(PolicyTrials.Replayed replayed) {
            Map<String, String> wouldBe = replayed.wouldBe();
            return new Past(
                    new CaseId(replayed.past().caseId()).number(),
                    replayed.past().on(),
                    replayed.past().version(),
                    replayed.past().outcome(),
                    wouldBe == null ? Map.of() : wouldBe);
        }
    }
}
