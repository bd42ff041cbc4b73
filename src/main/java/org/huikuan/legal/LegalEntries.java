package org.huikuan.legal;

import java.time.LocalDate;
import java.util.Map;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/** What a person wrote into a form of legal action. */
public final class LegalEntries {

    private LegalEntries() {}

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
    public static void past(FormInput mistakes, String field, @Nullable LocalDate day, CaseFacts now) {
        if (day != null && day.isAfter(now.today())) {
            mistakes.wrong(field, "to-come", day, now.today());
        }
    }

    /** Notes a day that is not yet to come. */
    public static void future(FormInput mistakes, String field, @Nullable LocalDate day, CaseFacts now) {
        if (day != null && !day.isAfter(now.today())) {
            mistakes.wrong(field, "not-after-today", day, now.today());
        }
    }

    /** ISO 4217; the creditor's when nothing is written. */
    public static String currency(FormInput mistakes, @Nullable String written, CaseFacts now) {
        if (written == null) {
            return now.creditor().currency();
        }
        return Amounts.currency(written).orElseGet(() -> {
            mistakes.wrong("currency", "no-currency", written);
            return now.creditor().currency();
        });
    }

    static FormInput of(Map<String, ? extends @Nullable Object> values) {
        return new FormInput(values);
    }
}
