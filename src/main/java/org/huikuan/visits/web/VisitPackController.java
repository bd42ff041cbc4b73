package org.huikuan.visits.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.huikuan.cases.CaseId;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.input.NoDate;
import org.huikuan.shared.input.PlainDate;
import org.huikuan.visits.VisitPack;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The papers for a visit as one PDF. */
@RestController
class VisitPackController {

    private final VisitPack pack;

    VisitPackController(VisitPack pack) {
        this.pack = pack;
    }

    @Operation(operationId = "downloadVisitPack", summary = "The papers that visitors take along, as one PDF")
    @GetMapping("/api/cases/{number}/visit-pack.pdf")
    ResponseEntity<byte[]> of(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String visitors,
            @RequestParam(required = false) @Nullable String date) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("visit-pack-" + CaseId.of(number) + ".pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(print(CaseId.of(number), visitors, day(date)));
    }

    private byte[] print(CaseId id, @Nullable String visitors, @Nullable LocalDate on) {
        try {
            return pack.of(id, visitors, on);
        } catch (UnprintableLetter e) {
            throw new BadInput("visitors", "unprintable", e.why());
        }
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        if (date == null || date.isBlank()) {
            return null;
        }
        try {
            return PlainDate.of(date);
        } catch (NoDate bad) {
            throw new BadInput("date", bad.key(), bad.shown());
        }
    }
}
