package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another number of a customer, as a caller writes it.
 *
 * @param to a number that no customer has, or that of the customer with whom this one was merged
 */
record RenumberRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 60, example = "K-10482") @Nullable
        String to,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 500, example = "Merged in the ERP") @Nullable
        String reason) {

    Map<String, @Nullable String> values() {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("to", to);
        values.put("reason", reason);
        return values;
    }
}
