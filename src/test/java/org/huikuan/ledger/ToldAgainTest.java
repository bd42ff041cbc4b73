package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.ledger.Outcome.Result;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.Reversal;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Money;
import org.huikuan.testing.OnBothDatabases;
import org.jspecify.annotations.Nullable;

/** Money that is told a second time: with other invoices, or with its reference written otherwise. */
class ToldAgainTest {

    @OnBothDatabases
    void theSameReceiptForAnotherInvoiceIsRefusedAndNeverCalledUnchanged(DataSource database) {
        LedgerDesk desk = LedgerTest.deskWithThreeInvoices(database);
        desk.receive("C1", "R1", "60.00", "I1", "I2");
        assertThat(desk.receive("C1", "R1", "60.00", "I2", "I1")).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.receive("C1", "R1", "60.00")).isEqualTo(Outcome.UNCHANGED);
        for (String[] other : List.of(new String[] {"I3"}, new String[] {"I1", "I3"})) {
            Outcome moved = desk.receive("C1", "R1", "60.00", other);
            assertThat(moved.result()).isEqualTo(Result.REFUSED);
            assertThat(moved.isConflict()).isTrue();
            assertThat(String.valueOf(moved.error()))
                    .contains("recorded for invoice I1, I2, not for " + String.join(", ", other), "move it");
        }
        long id = desk.receipts.find(desk.creditor().id(), "r1").orElseThrow().id();
        desk.money()
                .reallocate(
                        desk.creditor(),
                        Credit.Source.RECEIPT,
                        id,
                        Map.of("I3", new BigDecimal("60")),
                        "as he says",
                        null);
        assertThat(desk.receive("C1", "R1", "60.00", "I3"))
                .as("what a person made of it")
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.receive("C1", "R1", "60.00", "I1", "I2"))
                .as("the same file again")
                .isEqualTo(Outcome.UNCHANGED);
        desk.receive("C1", "R2", "40.00");
        assertThat(desk.receive("C1", "R2", "40.00", "I1"))
                .as("the oldest, paid by itself")
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(String.valueOf(desk.receive("C1", "R2", "40.00", "I2").error()))
                .contains("no invoice in particular");
        desk.credit("C1", "N1", "5.00", "I2");
        assertThat(String.valueOf(desk.credit("C1", "n1", "5.00", "I1").error()))
                .contains("credit-note N1", "reverse it");
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void aReferenceIsOneHoweverItsLettersAreWritten(DataSource database) {
        LedgerDesk desk = LedgerTest.deskWithThreeInvoices(database);
        desk.receive("C1", "Slip-1", "60.00", "I1");
        assertThat(desk.receive("C1", "SLIP-1", "60.00", "I1")).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.receive("C1", " ｓｌｉｐ-1", "60.00", "I1")).isEqualTo(Outcome.UNCHANGED);
        assertThat(String.valueOf(desk.receive("C1", "slip-1", "70.00").error()))
                .contains("receipt Slip-1", "60.00 CNY");
        Creditor creditor = desk.creditor();
        CreditEntry one = entry("same-9", "1.00");
        assertThat(desk.ledger.recordReceipts(creditor, List.of(one, entry("SAME-9", "1.00")), null))
                .containsExactly(Outcome.ACCEPTED, Outcome.UNCHANGED);
        desk.reverse("SLIP-1", "bounced");
        assertThat(String.valueOf(desk.receive("C1", "slip-1", "60.00", "I1").error()))
                .contains("reversed on");
        assertThat(desk.receive("C1", "slip-1", "50.00", "I1")).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.jdbc
                        .sql("select reference from huikuan.receipt order by id")
                        .query(String.class)
                        .list())
                .containsExactly("Slip-1", "same-9", "slip-1");
    }

    @OnBothDatabases
    void aPartThatIsTakenBackTwiceByAProgramIsTakenBackOnce(DataSource database) {
        LedgerDesk desk = LedgerTest.deskWithThreeInvoices(database);
        desk.receive("C1", "R1", "100.00", "I1");
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertThat(reversed(desk, part("10", "charged back", null, null, null))).isEqualTo("10.00");
        assertThat(reversed(desk, part("10", "charged back", null, null, null))).isEqualTo("10.00");
        assertThat(reversed(desk, part("10", "charged back", today, null, null)))
                .isEqualTo("10.00");
        assertThat(reversed(desk, part("10", "another fee", null, null, null))).isEqualTo("20.00");
        assertThat(reversed(desk, part("10", "another fee", null, "80", null)))
                .as("looked first")
                .isEqualTo("30.00");
        assertThat(reversed(desk, part("10", "another fee", null, null, "BACK-1")))
                .as("the bank's number")
                .isEqualTo("40.00");
        assertThat(reversed(desk, part("10", "in other words", today, null, "back-1")))
                .isEqualTo("40.00");
        assertThatThrownBy(() -> reversed(desk, part("11", "another fee", null, null, "BACK-1")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("recorded already with 10.00, not 11");
        assertThat(reversed(desk, part(null, "bounced", null, null, null))).isEqualTo("100.00");
        assertThat(reversed(desk, part(null, "bounced", null, null, null))).isEqualTo("100.00");
        assertThat(reversed(desk, part("10", "charged back", null, null, null))).isEqualTo("100.00");
        assertThat(desk.open("I1")).isEqualTo("100.00");
        assertThat(desk.contradictions()).isEmpty();
    }

    private static Reversal part(
            @Nullable String part,
            String reason,
            @Nullable LocalDate on,
            @Nullable String seen,
            @Nullable String returned) {
        return new Reversal(number(part), reason, on, number(seen), returned);
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static String reversed(LedgerDesk desk, Reversal reversal) {
        Creditor creditor = desk.creditor();
        long id = desk.receipts.find(creditor.id(), "R1").orElseThrow().id();
        return desk.ledger
                .reverse(creditor, Credit.Source.RECEIPT, id, reversal)
                .reversed()
                .toPlainString();
    }

    private static CreditEntry entry(String reference, String amount) {
        return new CreditEntry("C1", reference, LocalDate.of(2026, 3, 2), Money.of(amount, "CNY"), List.of(), null);
    }
}
