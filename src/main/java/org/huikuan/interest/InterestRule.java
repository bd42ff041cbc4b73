package org.huikuan.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.shared.InBoth;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;

/**
 * How interest is computed, as the table {@code choose-interest} answered.
 *
 * @param agreed whether a rate is agreed, and which, for the methods that use it
 */
record InterestRule(Answer<InterestRule.Computed> answer, LatePaymentTerms.Agreed agreed) {

    /**
     * @param contractRate whether one is agreed
     * @param payWhenPaid whether the contract makes payment depend on a third party's
     */
    record Owed(
            String country,
            String currency,
            boolean contractRate,
            boolean smallCreditor,
            boolean largeDebtor,
            boolean payWhenPaid) {}

    /**
     * @param perMillionADay parts of the principal, by method daily
     * @param percentOfLpr of the loan prime rate
     */
    record Computed(InterestMethod method, int perMillionADay, int percentOfLpr, int daysAYear) {}

    /** A row of days with one rate, both ends included. */
    record Stretch(LocalDate from, LocalDate to, Rate rate) {}

    /** Empty when the rule knows no rate for the item. */
    List<Stretch> stretches(Principal principal, LocalDate until, LoanPrimeRates market) {
        LocalDate from = principal.payBy().plusDays(1);
        return switch (says().method()) {
            case CONTRACT -> whole(from, until, agreed.contractRate());
            case CONTRACT_NOT_BELOW_LPR -> whole(from, until, notBelow(contractDay(principal), market));
            case DAILY -> whole(from, until, Rate.aDay(daily()));
            case LPR_AT_BREACH ->
                whole(from, until, market.on(from).map(this::ofLpr).orElse(null));
            case LPR_AS_IT_CHANGES ->
                market.between(from, until).stream()
                        .map(period -> new Stretch(period.from(), period.to(), ofLpr(period.percent())))
                        .toList();
            case NONE -> List.of();
        };
    }

    private Computed says() {
        return answer.out();
    }

    int daysAYear() {
        return says().daysAYear();
    }

    /** @param lateSince the first day after the due date */
    InBoth basis(LocalDate lateSince) {
        InBoth law = isBenchmark(lateSince)
                ? InBoth.of(InterestSays.BENCHMARK_RATE.with(says().percentOfLpr() - 100))
                : new InBoth(answer.becauseZh(), answer.becauseEn());
        return RateClause.with(agreed.rate(), law);
    }

    InterestKind kind() {
        return InterestKind.of(says().method());
    }

    private boolean isBenchmark(LocalDate lateSince) {
        return says().method() == InterestMethod.LPR_AT_BREACH && lateSince.isBefore(LoanPrimeRates.FIRST);
    }

    private static List<Stretch> whole(LocalDate from, LocalDate until, @Nullable Rate rate) {
        return rate == null ? List.of() : List.of(new Stretch(from, until, rate));
    }

    /** Parts per million of the principal, in percent. */
    private BigDecimal daily() {
        return BigDecimal.valueOf(says().perMillionADay(), 4);
    }

    private Rate ofLpr(BigDecimal percent) {
        return Rate.aYear(percent.multiply(BigDecimal.valueOf(says().percentOfLpr(), 2)));
    }

    /** Where nobody has recorded the day of the contract that of the invoice stands for it. */
    private LocalDate contractDay(Principal principal) {
        LocalDate signedOn = agreed.signedOn();
        return signedOn == null ? principal.issuedOn() : signedOn;
    }

    private @Nullable Rate notBelow(LocalDate contractDay, LoanPrimeRates market) {
        Rate rate = agreed.contractRate();
        if (rate == null) {
            return null;
        }
        return market.on(contractDay)
                .map(this::ofLpr)
                .filter(floor -> floor.percent().compareTo(aYear(rate)) > 0)
                .orElse(rate);
    }

    private BigDecimal aYear(Rate rate) {
        return rate.per() == Rate.Per.YEAR ? rate.percent() : rate.percent().multiply(BigDecimal.valueOf(daysAYear()));
    }
}
