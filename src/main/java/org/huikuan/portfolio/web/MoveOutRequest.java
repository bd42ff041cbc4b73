package org.huikuan.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** To whom everything goes that a person holds. */
record MoveOutRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"successor", "rules", "team"})
        @Nullable
        String how,

        @Schema(description = "Login name; needed with how successor", maxLength = 64) @Nullable
        String successor,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500) @Nullable
        String reason) {

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("how", how);
        fields.put("successor", successor);
        fields.put("reason", reason);
        return fields;
    }
}
