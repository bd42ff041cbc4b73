package org.huikuan.staffing.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.staffing.Absence;
import org.huikuan.staffing.AbsenceActs;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is away and who stands in, as calls. */
@RestController
@RequestMapping("/api/absences")
class AbsencesController {

    private final AbsenceActs acts;

    AbsencesController(AbsenceActs acts) {
        this.acts = acts;
    }

    @Operation(operationId = "listAbsences", summary = "Who is away now and later, and who stands in")
    @GetMapping
    List<Absence> all() {
        return acts.all();
    }

    @Operation(operationId = "recordAbsence", summary = "Records an absence and the stand-in")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Absence record(@RequestBody AbsenceRequest wanted) {
        return acts.record(wanted.fields());
    }

    @Operation(operationId = "endAbsence", summary = "Ends an absence today")
    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id) {
        acts.end(id);
    }
}
