package org.huikuan.staffing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody is away, and somebody else does the work meanwhile: both by login name, the days inclusive. */
record AbsenceRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "wei") @Nullable
        String collector,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "li") @Nullable
        String substitute,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", example = "2026-03-02") @Nullable
        String from,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", example = "2026-03-06") @Nullable
        String until,

        @Schema(maxLength = 500) @Nullable String reason) {

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("collector", collector);
        fields.put("substitute", substitute);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("reason", reason);
        return fields;
    }
}
