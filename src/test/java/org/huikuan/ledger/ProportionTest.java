package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.huikuan.ledger.money.Allocation;
import org.huikuan.ledger.money.AllocationPolicy;
import org.huikuan.ledger.money.Claims;
import org.huikuan.ledger.money.Credit;
import org.huikuan.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Money without a word among items of one day, by proportion (Civil Code 560): whatever the sums, nothing is lost. */
class ProportionTest {

    private static final LocalDate DUE = LocalDate.parse("2026-03-01");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allOfTheMoneyIsSharedOutAndEachGetsItsPartToTheCent(long seed) {
        Random random = new Random(seed);
        List<OpenItem> items = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(9); i++) {
            items.add(item(i, cents(1 + random.nextInt(1_000_000))));
        }
        BigDecimal sum = items.stream().map(i -> i.open().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal money = cents(1 + random.nextInt(3_000_000));

        Map<Long, BigDecimal> paid = paid(items, money);

        BigDecimal shared = paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(shared).isEqualByComparingTo(money.min(sum));
        for (OpenItem item : items) {
            BigDecimal part = paid.getOrDefault(item.invoiceId(), BigDecimal.ZERO);
            assertThat(part).isBetween(BigDecimal.ZERO, item.open().amount());
            if (money.compareTo(sum) < 0) {
                double fair = money.doubleValue() * item.open().amount().doubleValue() / sum.doubleValue();
                // what is left of rounding down, a cent an item at most, goes to the first
                assertThat(part.doubleValue()).isBetween(fair - 0.011, fair + 0.01 * items.size() + 0.001);
            }
        }
    }

    private static Map<Long, BigDecimal> paid(List<OpenItem> items, BigDecimal money) {
        Credit credit = new Credit(
                Credit.Source.RECEIPT, 1, 7, DUE.plusDays(20), new Money(money, "CNY"), List.of(), null, false);
        return AllocationPolicy.allocate(
                        List.of(credit),
                        items,
                        List.of(),
                        accounts -> new Claims.Claimed(List.of(), Map.of(), java.util.Set.of()))
                .stream()
                .collect(Collectors.toMap(Allocation::invoiceId, Allocation::amount, BigDecimal::add));
    }

    private static OpenItem item(long id, BigDecimal amount) {
        Money open = new Money(amount, "CNY");
        return new OpenItem(id, 7, "A-" + id, DUE.minusDays(30), DUE, DUE, open, open, false);
    }

    private static BigDecimal cents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
