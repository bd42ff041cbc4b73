package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise with a recorded invoice, as a caller writes it; what is left out, or empty, stays.
 *
 * @param creditor the default creditor without one
 * @param customer the customer to whom it belongs
 */
record CorrectionRequest(
        @Nullable String creditor,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 60, example = "INV-2026-0117") @Nullable
        String number,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500, example = "Typed with a wrong due date")
        @Nullable
        String reason,

        @Schema(maxLength = 60) @Nullable String customer,

        @Schema(format = "date", example = "2026-01-15") @Nullable
        String issuedOn,

        @Schema(format = "date", example = "2026-02-14") @Nullable
        String dueOn,

        @Schema(example = "12500.00") @Nullable String amount,

        @Schema(minLength = 3, maxLength = 3, example = "CNY") @Nullable
        String currency) {

    Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("creditor", creditor);
        values.put("number", number);
        values.put("reason", reason);
        values.put("customer", customer);
        values.put("issuedOn", issuedOn);
        values.put("dueOn", dueOn);
        values.put("amount", amount);
        values.put("currency", currency);
        return values;
    }
}
