package org.huikuan.caseplans.acts;

import java.math.BigDecimal;
import java.util.Objects;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.caseplans.Offer;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.cases.strategies.Counter;
import org.huikuan.shared.Money;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * The offer as a person writes it.
 *
 * @param currency null when only one is owed
 * @param floor null: nothing below the target
 * @param concession null means none
 * @param concessionPercent of the principal
 * @param counter what the customer gives for it
 */
record OfferInput(
        @Nullable String currency,
        @Must BigDecimal opening,
        @Must BigDecimal target,
        @Nullable BigDecimal floor,
        @Nullable ConcessionKind concession,

        @Only(with = "concession", is = "principal") @Must @Nullable
        BigDecimal concessionPercent,

        @Only(
                with = "concession",
                is = {"interest", "principal"})
        @Must
        @Nullable
        Counter counter) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    void check(CaseFacts now, FormInput mistakes) {
        String in = currency(now);
        if (in == null) {
            mistakes.refuseMissing("currency");
            return;
        }
        BigDecimal demanded = now.demandableByCurrency().get(in);
        if (demanded == null) {
            mistakes.wrong("currency", "nothing-owed-in", in);
            return;
        }
        mistakes.inCurrency("opening", opening, in);
        mistakes.inCurrency("target", target, in);
        mistakes.inCurrency("floor", floor, in);
        above("opening", opening, demanded, "above-demanded", in, mistakes);
        above("target", target, opening, "above-opening", in, mistakes);
        above("floor", floor, target, "above-target", in, mistakes);
        if (concessionPercent != null && concessionPercent.compareTo(ALL) > 0) {
            mistakes.wrong("concessionPercent", "above-100");
        }
        if (counter == Counter.NONE) {
            mistakes.wrong("counter", "no-counter");
        }
    }

    private static void above(
            String field,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal most,
            String key,
            String in,
            FormInput mistakes) {
        if (amount != null && most != null && amount.compareTo(most) > 0 && !mistakes.isWrong(field)) {
            mistakes.wrong(field, key, new Money(amount, in), new Money(most, in));
        }
    }

    /** The one that is written, or the only one that is owed; null when nobody can tell. */
    private @Nullable String currency(CaseFacts now) {
        if (currency != null) {
            return currency;
        }
        return now.demandableByCurrency().size() == 1
                ? now.demandableByCurrency().keySet().iterator().next()
                : null;
    }

    /** Of an input that was found right. */
    Offer of(CaseFacts now) {
        String in = Objects.requireNonNull(currency(now));
        return new Offer(
                new Money(opening, in),
                new Money(target, in),
                floor == null ? null : new Money(floor, in),
                concession == null ? ConcessionKind.NONE : concession,
                concessionPercent == null
                        ? 0
                        : concessionPercent.movePointRight(2).intValue(),
                counter == null ? Counter.NONE : counter);
    }
}
