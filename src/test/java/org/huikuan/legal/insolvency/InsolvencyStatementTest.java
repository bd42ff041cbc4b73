package org.huikuan.legal.insolvency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huikuan.interest.InterestKind;
import org.huikuan.interest.InterestLine;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.Rate;
import org.huikuan.ledger.OpenItem;
import org.huikuan.shared.Money;
import org.junit.jupiter.api.Test;

/** What is claimed of a customer whose insolvency the court accepted on 5 November 2026. */
class InsolvencyStatementTest {

    private static final LocalDate ACCEPTED = LocalDate.parse("2026-11-05");
    private static final OpenItem LATE = item(1, "A-1", "2026-08-01", "2026-09-30", "100000.00", "CNY");
    private static final OpenItem DUE_THAT_DAY = item(2, "A-2", "2026-10-06", "2026-11-05", "20000.00", "CNY");
    private static final OpenItem NOT_DUE = item(3, "A-3", "2026-10-20", "2026-12-31", "50000.00", "CNY");
    private static final OpenItem ABROAD = item(4, "E-1", "2026-09-01", "2026-10-01", "7000.00", "EUR");
    private static final OpenItem AFTERWARDS = item(5, "A-9", "2026-11-05", "2026-12-05", "9000.00", "CNY");

    private final InsolvencyStatement claim = InsolvencyStatement.of(
            new InsolvencyStatement.Days(ACCEPTED, ACCEPTED, LocalDate.parse("2026-12-05")),
            List.of(LATE, DUE_THAT_DAY, NOT_DUE, ABROAD, AFTERWARDS),
            i -> i.equals(LATE) ? new BigDecimal("30000.00") : BigDecimal.ZERO,
            new InterestSheet(
                    ACCEPTED.minusDays(1),
                    List.of(interest("A-1", "100.10"), interest("A-1", "40.05")),
                    List.of("E-1")),
            Map.of("CNY", new BigDecimal("5000.00")));

    @Test
    void whatIsNotDueYetIsClaimedAsWell() {
        assertThat(claim.lines())
                .extracting(l -> l.item().number(), InsolvencyStatement.Line::due)
                .containsExactly(tuple("A-1", true), tuple("A-2", true), tuple("A-3", false), tuple("E-1", true));
    }

    @Test
    void theDisputedPartIsClaimedAndMarked() {
        assertThat(claim.lines().get(0).disputed()).isEqualByComparingTo("30000");
        assertThat(claim.sums().get(0).principal()).isEqualByComparingTo("170000");
        assertThat(claim.sums().get(0).disputed()).isEqualByComparingTo("30000");
    }

    @Test
    void eachCurrencyHasItsOwnSumOfPrincipalAndInterestLessMoneyOnAccount() {
        assertThat(claim.sums())
                .extracting(s -> s.currency() + " " + s.total().toPlainString())
                .containsExactly("CNY 165140.15", "EUR 7000.00");
    }

    @Test
    void whatWasInvoicedFromTheAcceptanceOnIsADebtOfTheEstate() {
        assertThat(claim.later()).containsExactly(AFTERWARDS);
    }

    private static InterestLine interest(String invoice, String amount) {
        return new InterestLine(
                invoice,
                Money.of("100000.00", "CNY"),
                LocalDate.parse("2026-10-01"),
                ACCEPTED.minusDays(1),
                35,
                Rate.aYear(new BigDecimal("3.9")),
                Money.of(amount, "CNY"),
                InterestKind.LOSS,
                "依据",
                "basis");
    }

    private static OpenItem item(long id, String number, String issued, String due, String open, String currency) {
        Money amount = Money.of(open, currency);
        return new OpenItem(
                id,
                7,
                number,
                LocalDate.parse(issued),
                LocalDate.parse(due),
                LocalDate.parse(due),
                amount,
                amount,
                false);
    }
}
