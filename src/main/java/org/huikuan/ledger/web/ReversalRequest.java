package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What bounced or was taken back, as a caller writes it.
 *
 * @param on the day; today without one
 * @param amount the part that is taken back; all that stands without one
 * @param standing what stood of it when the caller looked; refused when something else stands by now
 * @param returnReference the bank's own number of the return: told twice it is carried out once
 */
record ReversalRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500, example = "Cheque returned unpaid")
        @Nullable
        String reason,

        @Schema(format = "date", example = "2026-03-09") @Nullable
        String on,

        @Schema(example = "500.00") @Nullable String amount,
        @Schema(example = "1000.00") @Nullable String standing,

        @Schema(maxLength = 80, example = "RET-20260309-17") @Nullable
        String returnReference) {

    Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("reason", reason);
        values.put("on", on);
        values.put("amount", amount);
        values.put("standing", standing);
        values.put("returnReference", returnReference);
        return values;
    }
}
