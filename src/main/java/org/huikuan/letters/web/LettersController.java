package org.huikuan.letters.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterList;
import org.huikuan.letters.LetterRelease;
import org.huikuan.letters.LetterState;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.letters.outbox.LetterPapers;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Code;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.NotFound;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters: to read, to release, to strike. */
@RestController
class LettersController {

    private final LetterList list;
    private final LetterRelease release;
    private final LetterPapers papers;
    private final CurrentUser user;
    private final MessageSource words;

    LettersController(
            LetterList list, LetterRelease release, LetterPapers papers, CurrentUser user, MessageSource words) {
        this.list = list;
        this.release = release;
        this.papers = papers;
        this.user = user;
        this.words = words;
    }

    @Operation(operationId = "listLetters", summary = "Letters, newest first, a page at a time")
    @GetMapping("/api/letters")
    LetterPage letters(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String customer,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0) {
            throw new BadInput("page", "pages-from-0");
        }
        if (size < 1 || size > LetterList.MOST) {
            throw new BadInput("size", "page-size", LetterList.MOST);
        }
        LetterList.Page found = list.page(
                new LetterList.Wanted(stateOf(state), LetterList.Match.customer(customer), Sight.of(user), page, size));
        return page(found.total(), found.rows());
    }

    @Operation(operationId = "listLettersOfCase", summary = "Letters of the case")
    @GetMapping("/api/cases/{number}/letters")
    LetterPage ofCase(@PathVariable String number) {
        long id = BusinessKey.knownCaseIdOf(number);
        if (!list.seesCase(id, Sight.of(user))) {
            throw new NotFound("no-case", number);
        }
        List<LetterList.Row> rows = list.ofCase(id, Sight.of(user));
        return page(rows.size(), rows);
    }

    /** The letter as it left; one that is not made yet, as it would be made now. */
    @Operation(
            operationId = "downloadLetter",
            summary = "The letter as it left; one that is not made yet, as it would be made now")
    @GetMapping("/api/letters/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        Letter letter =
                list.find(id, Sight.of(user)).map(LetterList.Row::letter).orElseThrow(() -> new NotFound("no-letter"));
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline()
                                    .filename(letter.reference() + ".pdf")
                                    .build()
                                    .toString())
                    .body(papers.pdf(letter));
        } catch (UnprintableLetter e) {
            throw new Conflict("unprintable", e.why());
        }
    }

    @Operation(operationId = "releaseLetters", summary = "Releases letters that wait for it")
    @PostMapping("/api/letters/release")
    Map<String, Integer> release(@RequestBody Choice choice) {
        release.release(choice.letters());
        return Map.of("released", choice.letters().size());
    }

    @Operation(operationId = "strikeLetters", summary = "Strikes letters, with the reason")
    @PostMapping("/api/letters/strike")
    Map<String, Integer> strike(@RequestBody Choice choice) {
        release.strike(choice.letters(), choice.reason() == null ? "" : choice.reason());
        return Map.of("struck", choice.letters().size());
    }

    private LetterPage page(long total, List<LetterList.Row> rows) {
        return new LetterPage(
                total, rows.stream().map(r -> LetterView.of(r, words)).toList());
    }

    static @Nullable String stateOf(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return Code.of(LetterState.class, word).code();
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("state", "not-known", word);
        }
    }

    record LetterPage(long total, List<LetterView> items) {}

    /** @param reason needed to strike */
    record Choice(@Nullable List<Long> ids, @Nullable String reason) {

        List<Long> letters() {
            return ids == null ? List.of() : ids.stream().distinct().toList();
        }
    }
}
