package org.huikuan.ledger.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.huikuan.ledger.imports.Values;
import org.jspecify.annotations.Nullable;

/**
 * Money in, as a caller writes it.
 *
 * @param invoice numbers of the invoices it pays, several with commas; without one it pays the oldest due
 */
record ReceiptRequest(
        @Nullable String creditor,
        @Nullable String customer,
        @Nullable String reference,

        @Schema(format = "date", example = "2026-03-05") @Nullable
        String receivedOn,

        @Nullable String amount,
        @Nullable String currency,
        @Nullable String invoice,
        @Nullable String note) {

    static ReceiptRequest of(Map<String, @Nullable String> fields) {
        return new ReceiptRequest(
                fields.get("creditor"),
                fields.get("customer"),
                fields.get("reference"),
                fields.get("receivedOn"),
                fields.get("amount"),
                fields.get("currency"),
                fields.get("invoice"),
                fields.get("note"));
    }

    Values values() {
        Map<String, @Nullable String> values = new HashMap<>();
        values.put("creditor", creditor);
        values.put("customer", customer);
        values.put("reference", reference);
        values.put("receivedOn", receivedOn);
        values.put("amount", amount);
        values.put("currency", currency);
        values.put("invoice", invoice);
        values.put("note", note);
        return values::get;
    }
}
