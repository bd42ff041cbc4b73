package org.huikuan.coaching.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.huikuan.coaching.CoachingReads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The coaching queue for programs. */
@RestController
class CoachingController {

    private final CoachingReads reads;

    CoachingController(CoachingReads reads) {
        this.reads = reads;
    }

    @Operation(
            operationId = "listCoaching",
            summary =
                    "What waits for coaching, then what was advised lately; managers see all, others what is about them")
    @GetMapping("/api/coaching")
    List<CoachingView> coaching() {
        return Stream.concat(reads.open().stream(), reads.advisedLately().stream())
                .map(CoachingView::of)
                .toList();
    }
}
