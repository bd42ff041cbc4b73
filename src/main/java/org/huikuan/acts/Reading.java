package org.huikuan.acts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * How texts, amounts and days of an act are read. What an act says nothing about is read {@link #PLAIN}: one spelling,
 * amounts above zero with two decimals. The books are written in many spellings and read more kindly, as files are.
 */
public interface Reading {

    Reading PLAIN = new Reading() {};

    /** Null when nothing is written; what is wrong with it is noted. */
    default @Nullable String text(FormInput from, String field, int most) {
        return from.text(field, most);
    }

    /** As {@link #text}. */
    default @Nullable BigDecimal amount(FormInput from, String field) {
        return from.amount(field);
    }

    /** As {@link #text}. */
    default @Nullable LocalDate day(FormInput from, String field) {
        return from.date(field);
    }
}
