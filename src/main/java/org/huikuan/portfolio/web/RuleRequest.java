package org.huikuan.portfolio.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule by which new customers get their team and collector; what is left out holds for all. Amounts in the creditor's currency. */
record RuleRequest(
        @Schema(maxLength = 40) @Nullable String creditor,

        @Schema(minLength = 2, maxLength = 2, example = "CN") @Nullable
        String country,

        @Schema(allowableValues = {"zh", "en"}) @Nullable String language,

        @Schema(example = "100000.00") @Nullable String amountFrom,
        @Schema(example = "500000.00") @Nullable String amountBelow,
        @Schema(maxLength = 60) @Nullable String customerFrom,
        @Schema(maxLength = 60) @Nullable String customerTo,
        @Schema(maxLength = 100) @Nullable String addressPrefix,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 40) @Nullable
        String team,

        @Schema(maxLength = 64) @Nullable String collector) {

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("creditor", creditor);
        fields.put("country", country);
        fields.put("language", language);
        fields.put("amountFrom", amountFrom);
        fields.put("amountBelow", amountBelow);
        fields.put("customerFrom", customerFrom);
        fields.put("customerTo", customerTo);
        fields.put("addressPrefix", addressPrefix);
        fields.put("team", team);
        fields.put("collector", collector);
        return fields;
    }
}
