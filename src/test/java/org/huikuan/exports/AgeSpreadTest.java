package org.huikuan.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.ledger.AgeClass;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Money;
import org.junit.jupiter.api.Test;

/** A statement of 10 March 2026 with an item that is overdue, one that may be paid until today, and a written-off one. */
class AgeSpreadTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @Test
    void whatTheClassesCallOverdueIsWhatTheBalanceCallsOverdue() {
        List<OpenItem> items = List.of(
                item(1, "2026-01-05", "300.00", false),
                item(2, "2026-03-10", "40.00", false),
                item(3, "2025-01-05", "500.00", true));
        List<AgeClass> classes = List.of(age(Integer.MIN_VALUE), age(1), age(61));

        List<BigDecimal> ages = AgeSpread.of(classes, items, TODAY);

        assertThat(ages)
                .containsExactly(new BigDecimal("540.00"), BigDecimal.ZERO.setScale(2), new BigDecimal("300.00"));
        assertThat(items.stream().filter(i -> i.isOverdue(TODAY)).map(OpenItem::invoiceId))
                .containsExactly(1L);
    }

    private static AgeClass age(int from) {
        return new AgeClass("A" + from, from, "", "", "", "");
    }

    private static OpenItem item(long id, String due, String amount, boolean closed) {
        LocalDate day = LocalDate.parse(due);
        Money money = Money.of(amount, "CNY");
        return new OpenItem(id, 1, "I" + id, day.minusDays(30), day, day, money, money, closed);
    }
}
