package org.huikuan.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.casefile.CaseFileReads;
import org.huikuan.casefile.CasePictures;
import org.huikuan.cases.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The path of a case through its models, for whoever draws it. */
@RestController
class CasePictureController {

    private final CaseFileReads files;
    private final CasePictures pictures;

    CasePictureController(CaseFileReads files, CasePictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    @Operation(operationId = "getProcessPicture", summary = "The processes of the case and where they stand")
    @GetMapping("/api/cases/{number}/picture")
    Picture of(@PathVariable String number) {
        CaseFileReads.Keys keys = files.keys(CaseId.of(number));
        List<CasePictures.Run> runs = pictures.runsOf(keys.all());
        Map<String, String> models = new LinkedHashMap<>();
        runs.forEach(r -> models.computeIfAbsent(r.definition(), pictures::modelOf));
        return new Picture(
                models, runs.stream().map(r -> Run.of(r, keys.zone())).toList());
    }

    /** @param models XML by definition */
    record Picture(Map<String, String> models, List<Run> runs) {}

    /** A process; days are the creditor's. @param to null while it runs */
    record Run(
            String id,
            String definition,
            String process,
            String businessKey,
            @Nullable String parent,
            LocalDate from,
            @Nullable LocalDate to,
            List<Step> path,
            List<Timer> timers,
            List<String> troubled) {

        static Run of(CasePictures.Run r, ZoneId zone) {
            return new Run(
                    r.id(),
                    r.definition(),
                    r.process(),
                    r.businessKey(),
                    r.parent(),
                    day(r.from(), zone),
                    r.to() == null ? null : day(r.to(), zone),
                    r.path().stream().map(s -> Step.of(s, zone)).toList(),
                    r.timers().stream()
                            .map(t -> new Timer(t.activity(), day(t.on(), zone)))
                            .toList(),
                    r.troubled());
        }
    }

    /** An element reached. @param called the process that a call activity started */
    record Step(
            String activity,
            LocalDate from,
            @Nullable LocalDate to,
            boolean cancelled,
            @Nullable String called) {

        static Step of(CasePictures.Step s, ZoneId zone) {
            return new Step(
                    s.activity(),
                    day(s.from(), zone),
                    s.to() == null ? null : day(s.to(), zone),
                    s.cancelled(),
                    s.called());
        }
    }

    /** A timer that is set. */
    record Timer(String activity, LocalDate on) {}

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
