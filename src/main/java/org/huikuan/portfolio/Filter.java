package org.huikuan.portfolio;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which customers of the portfolio are meant; null means any.
 *
 * @param words part of customer number or name
 * @param creditor code
 * @param collector login name; {@link #NOBODY} for customers without one
 * @param country ISO 3166, two letters
 * @param from least open amount, in the creditor's currency
 * @param to most open amount, in the creditor's currency
 */
public record Filter(
        @Nullable String words,
        @Nullable String creditor,
        @Nullable String team,
        @Nullable String collector,
        @Nullable String country,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to) {

    /** Stands for no collector, in filters and in assignments. */
    public static final String NOBODY = "-";

    public static final Filter ALL = new Filter(null, null, null, null, null, null, null);

    /** Customers of the collector. */
    public static Filter of(String collector) {
        return new Filter(null, null, null, collector, null, null, null);
    }

    /** Written by a person, with blanks for any. */
    public static Filter read(java.util.Map<String, ? extends @Nullable Object> values) {
        var words = new org.huikuan.shared.FormInput(values);
        return new Filter(
                words.text("q", 100),
                words.text("creditor", 40),
                words.text("inTeam", 40),
                words.text("of", 64),
                words.text("country", 2),
                amount(words.text("from", 20)),
                amount(words.text("to", 20)));
    }

    /** What is no amount does not limit. */
    private static @Nullable BigDecimal amount(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }
}
