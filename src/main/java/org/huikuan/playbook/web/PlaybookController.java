package org.huikuan.playbook.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.playbook.PlaybookReads;
import org.huikuan.playbook.search.Asked;
import org.huikuan.playbook.search.PlaybookSearch;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The playbook for programs. */
@RestController
class PlaybookController {

    private static final int MOST = 200;

    private final PlaybookSearch playbook;
    private final PlaybookReads reads;

    PlaybookController(PlaybookSearch playbook, PlaybookReads reads) {
        this.playbook = playbook;
        this.reads = reads;
    }

    @Operation(
            operationId = "findPlaybookEntries",
            summary =
                    "Entries of the playbook that are in force, the best first; q: Chinese, first letters of pinyin, or English")
    @GetMapping("/api/playbook")
    List<EntryView> find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String lane,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String reason) {
        return playbook.find(Asked.of(q, kind, lane, stage, reason), MOST).stream()
                .map(EntryView::of)
                .toList();
    }

    @Operation(
            operationId = "listPlaybookVersions",
            summary = "All versions of an entry of the playbook, the newest first")
    @GetMapping("/api/playbook/{code}")
    List<EntryView> versions(@PathVariable String code) {
        return reads.versions(code).stream().map(EntryView::of).toList();
    }

    @Operation(
            operationId = "showTechniqueYield",
            summary = "How often a technique was used, and the money of those customers in the days after")
    @GetMapping("/api/playbook/{code}/yield")
    YieldView yieldOf(@PathVariable String code) {
        return YieldView.of(reads.yieldOf(code));
    }

    @Operation(
            operationId = "listPlaybookProposals",
            summary = "Proposals for the playbook that wait for another manager")
    @GetMapping("/api/playbook-proposals")
    List<EntryView> proposals() {
        return reads.proposed().stream().map(EntryView::of).toList();
    }
}
