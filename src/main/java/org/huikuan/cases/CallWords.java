package org.huikuan.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What a call brought, as a person wrote it, checked against the facts.
 *
 * @param promise present exactly when the result is a promise
 * @param dispute present exactly when the customer disputes or the mistake is ours
 */
record CallWords(
        CallResult result,
        @Nullable String person,
        @Nullable String reason,
        @Nullable String note,
        @Nullable PromiseWords promise,
        @Nullable DisputeWords dispute) {

    static final Set<String> FIELDS = Set.of(
            "result",
            "person",
            "reason",
            "amount",
            "currency",
            "date",
            "form",
            "disputeReason",
            "disputedItems",
            "note");

    static final String PHONE = "phone";

    private static final Pattern REASON = Pattern.compile("R(0[1-9]|1[0-3])");
    private static final String ONLY_PROMISED =
            "belongs to the result 'promised' only; leave it empty or change the result";
    private static final String ONLY_DISPUTED =
            "belongs to the results 'disputes' and 'our-mistake' only; leave it empty or change the result";

    /**
     * @param channel how the customer was reached: nothing is signed by phone
     * @throws org.huikuan.shared.BadInput naming every wrong field
     */
    static CallWords read(Map<String, ? extends @Nullable Object> values, CaseFacts facts, String channel) {
        FormInput words = new FormInput(values);
        CallResult result = words.oneOf("result", words.required("result", 24), CallResult::of, CallResult.values());
        String person = words.text("person", 200);
        String reason = words.text("reason", 4);
        String note = words.text("note", 4000);
        if (reason != null && !REASON.matcher(reason).matches()) {
            words.wrong("reason", "unknown", "'" + reason + "' is none of R01 to R13", reason);
        }
        boolean promised = result == CallResult.PROMISED;
        boolean disputed = result == CallResult.DISPUTES || result == CallResult.OUR_MISTAKE;
        if (!promised) {
            Set.of("amount", "date", "form").forEach(f -> words.refuse(f, "only-promised", ONLY_PROMISED));
        }
        if (!disputed) {
            Set.of("disputeReason", "disputedItems").forEach(f -> words.refuse(f, "only-disputed", ONLY_DISPUTED));
        }
        if (PHONE.equals(channel) && PromiseForm.SIGNED.code().equals(words.text("form", 20))) {
            words.wrong(
                    "form",
                    "signed-by-phone",
                    "nothing is signed by phone: record it as oral or written; where the signed paper is there, record the"
                            + " promise in the case file and add the paper to it");
        }
        PromiseWords promise = promised ? PromiseWords.read(words, facts, "person") : null;
        DisputeWords dispute = disputed ? dispute(values, words, facts, result) : null;
        words.check();
        return new CallWords(Objects.requireNonNull(result), person, reason, note, promise, dispute);
    }

    private static DisputeWords dispute(
            Map<String, ? extends @Nullable Object> values,
            FormInput words,
            CaseFacts facts,
            @Nullable CallResult result) {
        if (result == CallResult.OUR_MISTAKE && !words.has("disputeReason")) {
            Map<String, @Nullable Object> ours = new HashMap<>(values);
            ours.put("disputeReason", DisputeReason.OWN_MISTAKE.code());
            words.check();
            return DisputeWords.read(new FormInput(ours), facts, "disputeReason", "disputedItems");
        }
        return DisputeWords.read(words, facts, "disputeReason", "disputedItems");
    }
}
