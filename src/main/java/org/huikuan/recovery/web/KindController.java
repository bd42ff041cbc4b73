package org.huikuan.recovery.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.huikuan.recovery.KindActs;
import org.huikuan.recovery.MeasureKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of measures of the house. */
@RestController
@RequestMapping("/api/measure-kinds")
class KindController {

    private final KindActs kinds;

    KindController(KindActs kinds) {
        this.kinds = kinds;
    }

    @Operation(operationId = "listMeasureKinds", summary = "Kinds of commercial measures")
    @GetMapping
    List<MeasureKind> all() {
        return kinds.all();
    }

    @Operation(
            operationId = "changeMeasureKind",
            summary = "Switches a kind of measure on or off, or names its approver")
    @PostMapping("/{code}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String code, @RequestBody Map<String, @Nullable Object> fields) {
        kinds.change(code, fields);
    }
}
