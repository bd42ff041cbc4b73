package org.huikuan.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.shared.Amounts;
import org.huikuan.shared.input.FormInput;
import org.huikuan.shared.input.NoNumber;
import org.huikuan.shared.input.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which customers of the portfolio are meant; null means any.
 *
 * @param words part of customer number or name
 * @param creditor code
 * @param collector login name; {@link #NOBODY} for customers without one
 * @param country ISO 3166, two letters
 * @param from least open amount, in the creditor's currency, other money converted; what has no rate is not found
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

    /** The fields of {@link #read}. */
    public static final Set<String> FIELDS = Set.of("q", "creditor", "inTeam", "of", "country", "from", "to");

    /**
     * Written by a person, with blanks for any.
     *
     * @throws WrongInput when an amount is none: a filter that lets more through than was meant would move too many
     */
    public static Filter read(Map<String, ? extends @Nullable Object> values) {
        FormInput words = new FormInput(values);
        List<Wrong> wrongs = new ArrayList<>();
        Filter filter = new Filter(
                words.text("q", 100),
                words.text("creditor", 40),
                words.text("inTeam", 40),
                words.text("of", 64),
                words.text("country", 2),
                amount("from", words.text("from", 30), wrongs),
                amount("to", words.text("to", 30), wrongs));
        words.check();
        if (!wrongs.isEmpty()) {
            throw new WrongInput(wrongs);
        }
        return filter;
    }

    static @Nullable BigDecimal amount(String field, @Nullable String text, List<Wrong> wrongs) {
        if (text == null) {
            return null;
        }
        try {
            BigDecimal amount = PlainNumber.of(text);
            if (amount.signum() >= 0 && Amounts.decimals(amount) <= Amounts.PLACES && !Amounts.isTooLarge(amount)) {
                return amount.setScale(Amounts.PLACES);
            }
        } catch (NoNumber bad) {
            // told below like every other amount that cannot be meant
        }
        wrongs.add(Wrong.of(field, Refusal.NO_AMOUNT, text));
        return null;
    }
}
