package org.huikuan.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    /** A breach before the loan prime rate was first published (SALE 18, paragraph 4). */
    private static final String BENCHMARK_ZH = "依据《最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释》第十八条，违约行为发生在"
            + "2019年8月19日之前，以违约行为发生时中国人民银行同期同类人民币贷款基准利率为基础，参照逾期罚息利率标准加计%d%%计算逾期付款损失。";

    private static final String BENCHMARK_EN =
            "Under article 18 of the Supreme People's Court's interpretation on sales"
                    + " contracts, for a breach before 20 August 2019: the People's Bank of China's benchmark rate for loans of"
                    + " the same kind at the time of the breach plus %d percent.";

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
    String basisZh(LocalDate lateSince) {
        String law = isBenchmark(lateSince) ? BENCHMARK_ZH.formatted(says().percentOfLpr() - 100) : answer.becauseZh();
        return RateClause.zh(agreed.rate(), law);
    }

    String basisEn(LocalDate lateSince) {
        String law = isBenchmark(lateSince) ? BENCHMARK_EN.formatted(says().percentOfLpr() - 100) : answer.becauseEn();
        return RateClause.en(agreed.rate(), law);
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
