package org.huikuan.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.huikuan.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stretches of a principal, whatever was paid of it and when, are what counting day by day gives. */
class StretchesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-01-31");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSumOverTheStretchesIsTheSumOverTheDays(long seed) {
        Random random = new Random(seed);
        List<Principal.Paid> paid = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            paid.add(new Principal.Paid(DUE.plusDays(random.nextInt(300) - 20), money(random)));
        }
        Principal item = new Principal("A-1", DUE.minusDays(30), DUE, money(random), paid);
        LocalDate until = DUE.plusDays(1 + random.nextInt(250));

        List<PrincipalStretches.Owed> stretches = PrincipalStretches.of(item, until);

        BigDecimal byStretch = stretches.stream()
                .map(s -> s.amount()
                        .amount()
                        .multiply(BigDecimal.valueOf(
                                s.to().toEpochDay() - s.from().toEpochDay() + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(byStretch).isEqualByComparingTo(byDay(item, until));
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).from())
                    .isEqualTo(stretches.get(i - 1).to().plusDays(1));
        }
    }

    /** Open on a day is what is open today and what was paid on the day or later. */
    private static BigDecimal byDay(Principal item, LocalDate until) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate day = DUE.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            LocalDate on = day;
            sum = sum.add(item.paidLate().stream()
                    .filter(p -> !p.on().isBefore(on))
                    .map(p -> p.amount().amount())
                    .reduce(item.amount().amount(), BigDecimal::add));
        }
        return sum;
    }

    private static Money money(Random random) {
        return new Money(BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2), "CNY");
    }
}
