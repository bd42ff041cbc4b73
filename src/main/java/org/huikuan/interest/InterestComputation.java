package org.huikuan.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huikuan.shared.Money;

/** Interest of one account's items, line by line; simple interest, both ends of a period counted. */
final class InterestComputation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LocalDate until;
    private final LoanPrimeRates market;
    private final Function<Principal, InterestRule> ruleOf;
    private final List<InterestLine> lines = new ArrayList<>();
    private final List<String> withoutRate = new ArrayList<>();

    InterestComputation(LocalDate until, LoanPrimeRates market, Function<Principal, InterestRule> ruleOf) {
        this.until = until;
        this.market = market;
        this.ruleOf = ruleOf;
    }

    InterestSheet of(List<Principal> principals) {
        principals.stream()
                .filter(p -> p.dueOn().isBefore(until) && p.amount().isPositive())
                .forEach(this::add);
        return new InterestSheet(until, lines, withoutRate);
    }

    private void add(Principal principal) {
        InterestRule rule = ruleOf.apply(principal);
        List<InterestRule.Stretch> stretches = rule.stretches(principal, until, market);
        if (stretches.isEmpty()) {
            withoutRate.add(principal.invoice());
        }
        stretches.forEach(stretch -> lines.add(line(principal, stretch, rule)));
    }

    private static InterestLine line(Principal principal, InterestRule.Stretch stretch, InterestRule rule) {
        long days = ChronoUnit.DAYS.between(stretch.from(), stretch.to()) + 1;
        return new InterestLine(
                principal.invoice(),
                principal.amount(),
                stretch.from(),
                stretch.to(),
                days,
                stretch.rate(),
                interest(principal.amount(), stretch.rate(), days, rule.daysAYear()),
                rule.basisZh(),
                rule.basisEn());
    }

    static Money interest(Money principal, Rate rate, long days, int daysAYear) {
        BigDecimal product = principal.amount().multiply(rate.percent()).multiply(BigDecimal.valueOf(days));
        BigDecimal parts = rate.per() == Rate.Per.DAY ? HUNDRED : HUNDRED.multiply(BigDecimal.valueOf(daysAYear));
        return new Money(product.divide(parts, 2, RoundingMode.HALF_UP), principal.currency());
    }
}
