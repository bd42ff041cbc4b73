package org.huikuan.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huikuan.shared.InBoth;
import org.huikuan.shared.Money;

/** Interest of one account's items, line by line; simple interest, both ends of a period counted. */
final class InterestComputation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LocalDate until;
    private final Procedure procedure;
    private final LoanPrimeRates market;
    private final Function<Principal, InterestRule> ruleOf;
    private final List<InterestLine> lines = new ArrayList<>();
    private final List<String> withoutRate = new ArrayList<>();

    InterestComputation(
            LocalDate until, Procedure procedure, LoanPrimeRates market, Function<Principal, InterestRule> ruleOf) {
        this.until = procedure.until(until);
        this.procedure = procedure;
        this.market = market;
        this.ruleOf = ruleOf;
    }

    InterestSheet of(List<Principal> principals) {
        principals.stream()
                .filter(p -> p.payBy().isBefore(until) && p.amount().isPositive())
                .forEach(this::add);
        return new InterestSheet(until, lines, withoutRate);
    }

    private void add(Principal principal) {
        InterestRule rule = ruleOf.apply(principal);
        SmeRule sme = SmeRule.of(rule.agreed(), principal);
        List<InterestRule.Stretch> rates = rule.stretches(principal, until, market);
        if (rates.isEmpty()) {
            withoutRate.add(principal.invoice());
        }
        List<PrincipalStretches.Owed> owed = PrincipalStretches.of(principal, until);
        rates.forEach(rate -> owed.forEach(part -> cut(principal, part, rate, rule, sme)));
        delayed(principal, owed);
    }

    private void cut(
            Principal principal,
            PrincipalStretches.Owed owed,
            InterestRule.Stretch rate,
            InterestRule rule,
            SmeRule sme) {
        LocalDate from = later(owed.from(), rate.from());
        LocalDate to = earlier(owed.to(), rate.to());
        if (!to.isBefore(from)) {
            lines.add(line(principal, owed.amount(), new InterestRule.Stretch(from, to, rate.rate()), rule, sme));
        }
    }

    /** Interest for delayed performance of a judgment, beside the interest that it grants. */
    private void delayed(Principal principal, List<PrincipalStretches.Owed> owed) {
        LocalDate performBy = procedure.performBy();
        if (performBy == null || !procedure.covers(principal.payBy())) {
            return;
        }
        for (PrincipalStretches.Owed part : owed) {
            LocalDate from = later(part.from(), performBy.plusDays(1));
            if (!part.to().isBefore(from)) {
                lines.add(DelayedPerformance.line(principal.invoice(), part.amount(), from, part.to()));
            }
        }
    }

    private static InterestLine line(
            Principal principal, Money owed, InterestRule.Stretch stretch, InterestRule rule, SmeRule sme) {
        long days = ChronoUnit.DAYS.between(stretch.from(), stretch.to()) + 1;
        InBoth basis = sme.cited(rule.basis(principal.payBy().plusDays(1)));
        return new InterestLine(
                principal.invoice(),
                owed,
                stretch.from(),
                stretch.to(),
                days,
                stretch.rate(),
                interest(owed, stretch.rate(), days, rule.daysAYear()),
                rule.kind(),
                basis.chinese(),
                basis.english());
    }

    static Money interest(Money principal, Rate rate, long days, int daysAYear) {
        BigDecimal product = principal.amount().multiply(rate.percent()).multiply(BigDecimal.valueOf(days));
        BigDecimal parts = rate.per() == Rate.Per.DAY ? HUNDRED : HUNDRED.multiply(BigDecimal.valueOf(daysAYear));
        return new Money(product.divide(parts, 2, RoundingMode.HALF_UP), principal.currency());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
