package org.huikuan.cases.web;

import java.util.List;
import java.util.Map;
import org.huikuan.cases.AbsenceActs;
import org.huikuan.teams.Absence;
import org.jspecify.annotations.Nullable;
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

    @GetMapping
    List<Absence> all() {
        return acts.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Absence record(@RequestBody Map<String, @Nullable Object> fields) {
        return acts.record(fields);
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id) {
        acts.end(id);
    }
}
