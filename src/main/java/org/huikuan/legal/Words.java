package org.huikuan.legal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.FormInput;
import org.jspecify.annotations.Nullable;

/** What a person wrote into a form of legal action. */
final class Words {

    static final Set<String> ROUTE = Set.of(
            "route",
            "reason",
            "notarised",
            "assetFlight",
            "arbitrationClause",
            "security",
            "smeClaim",
            "complaintAgreed",
            "evidence",
            "serviceable",
            "owesNothing",
            "proof",
            "paper");
    static final Set<String> CLAIM =
            Set.of("body", "docket", "filedOn", "amount", "currency", "fee", "preservedUntil", "note");
    static final Set<String> RULING =
            Set.of("kind", "ruledOn", "amount", "currency", "servedOn", "effectiveOn", "performBy", "note");
    static final Set<String> ENFORCE = Set.of(
            "result",
            "on",
            "court",
            "docket",
            "amount",
            "currency",
            "date",
            "person",
            "reason",
            "proof",
            "paper",
            "note");
    static final Set<String> INSOLVENCY = Set.of("filedOn", "amount", "currency", "administrator", "note");

    private Words() {}

    /** A code of a list. */
    static @Nullable String code(FormInput words, String field, Set<String> codes) {
        String text = words.required(field, 40);
        if (text != null && !codes.contains(text)) {
            words.wrong(
                    field,
                    "unknown",
                    "'" + text + "' is none of " + codes.stream().sorted().collect(Collectors.joining(", ")),
                    text);
            return null;
        }
        return text;
    }

    /** {@code yes} or {@code no}; no when empty. */
    static boolean yes(FormInput words, String field) {
        String text = words.text(field, 5);
        if (text != null && !Set.of("yes", "no").contains(text)) {
            words.wrong(field, "unknown", "'" + text + "' is neither yes nor no", text);
        }
        return "yes".equals(text);
    }

    /** A day that has come already. */
    static @Nullable LocalDate past(FormInput words, String field, CaseFacts now, boolean needed) {
        LocalDate day = words.date(field);
        if (day == null && needed) {
            words.refuseMissing(field);
        }
        past(words, field, day, now);
        return day;
    }

    /** Notes a day that has not come yet. */
    static void past(FormInput mistakes, String field, @Nullable LocalDate day, CaseFacts now) {
        if (day != null && day.isAfter(now.today())) {
            mistakes.wrong(field, "to-come", day + " is in the future; today is " + now.today(), day, now.today());
        }
    }

    /** A day that is yet to come. */
    static @Nullable LocalDate future(FormInput words, String field, CaseFacts now) {
        LocalDate day = words.date(field);
        future(words, field, day, now);
        return day;
    }

    /** Notes a day that is not yet to come. */
    static void future(FormInput mistakes, String field, @Nullable LocalDate day, CaseFacts now) {
        if (day != null && !day.isAfter(now.today())) {
            mistakes.wrong(
                    field, "not-after-today", day + " is not in the future; today is " + now.today(), day, now.today());
        }
    }

    /** ISO 4217; the creditor's when empty. */
    static String currency(FormInput words, CaseFacts now) {
        String text = words.text("currency", 3);
        if (text == null) {
            return now.creditor().currency();
        }
        return Amounts.currency(text).orElseGet(() -> {
            words.wrong("currency", "no-currency", "'" + text + "' is no currency; write it like CNY", text);
            return now.creditor().currency();
        });
    }

    static FormInput of(Map<String, ? extends @Nullable Object> values) {
        return new FormInput(values);
    }
}
