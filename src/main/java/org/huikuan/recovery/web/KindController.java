package org.huikuan.recovery.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huikuan.recovery.KindReads;
import org.huikuan.recovery.MeasureKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of measures of the house. */
@RestController
@RequestMapping("/api/measure-kinds")
class KindController {

    private final KindReads kinds;

    KindController(KindReads kinds) {
        this.kinds = kinds;
    }

    @Operation(operationId = "listMeasureKinds", summary = "Kinds of commercial measures")
    @GetMapping
    List<MeasureKind> all() {
        return kinds.all();
    }
}
