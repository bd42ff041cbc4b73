package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.huikuan.ledger.Outcome.Result;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Claims;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Money;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.Said;

class LedgerTest {

    @OnBothDatabases
    void paysTheNamedInvoiceAndNoOther(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        assertThat(desk.receive("C1", "R1", "70.00", "I2")).isEqualTo(Outcome.ACCEPTED);
        assertThat(List.of(desk.open("I1"), desk.open("I2"), desk.open("I3")))
                .containsExactly("100.00", "0.00", "100.00");
        assertThat(desk.left("R1")).isEqualTo("20.00");
        assertThat(desk.contradictions()).isEmpty();
        assertThat(desk.published).hasSize(1);
        assertThat(desk.published.get(0).cause()).isEqualTo(AccountsChanged.Cause.RECEIPTS);
    }

    @OnBothDatabases
    void keepsTheRestForALaterInvoice(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        desk.receive("C1", "R1", "300.00");
        assertThat(desk.left("R1")).isEqualTo("50.00");
        assertThat(desk.invoice("C1", "I4", "80.00", "2026-04-01")).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.open("I4")).isEqualTo("30.00");
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void opensTheInvoicesAgainWhenTheReceiptBounces(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        desk.receive("C1", "R1", "150.00");
        desk.receive("C1", "R2", "150.00");
        assertThat(desk.left("R2")).isEqualTo("50.00");
        Booked reversed = desk.reverse("R1", "cheque bounced");
        assertThat(reversed.isReversed()).isTrue();
        assertThat(List.of(desk.open("I1"), desk.open("I2"), desk.open("I3")))
                .containsExactly("50.00", "50.00", "0.00");
        assertThat(desk.contradictions()).isEmpty();
        assertThat(desk.reverse("R1", "cheque bounced")).isEqualTo(reversed);
        assertThatThrownBy(() -> desk.reverse("R1", "typed wrongly")).isInstanceOf(Conflict.class);
    }

    @OnBothDatabases
    void aReversedReceiptFreesItsReferenceAndIsNeverCalledUnchanged(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        desk.given.account("C2");
        desk.given.invoice(desk.accounts.find("HK", "C2").orElseThrow().id(), "J1", "100.00", "2026-01-10");
        desk.receive("C1", "SLIP-1", "100.00", "I1");
        desk.reverse("SLIP-1", "wrong customer");
        Outcome same = desk.receive("C1", "SLIP-1", "100.00", "I1");
        assertThat(same.result()).isEqualTo(Result.REFUSED);
        assertThat(same.isConflict()).isFalse();
        assertThat(String.valueOf(same.error())).contains("reversed on 2026-03-02");
        assertThat(desk.open("I1")).isEqualTo("100.00");
        assertThat(desk.receive("C2", "SLIP-1", "100.00", "J1")).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.open("J1")).isEqualTo("0.00");
        assertThat(desk.receive("C2", "SLIP-1", "100.00", "J1")).isEqualTo(Outcome.UNCHANGED);
        desk.reverse("SLIP-1", "cheque bounced");
        assertThat(desk.receive("C2", "SLIP-1", "60.00", "J1")).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.open("J1")).isEqualTo("40.00");
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void splitsMoneyWithoutAWordByProportionAmongItemsDueOnOneDay(DataSource database) {
        LedgerDesk desk = new LedgerDesk(database);
        desk.given.account("C1");
        desk.invoice("C1", "A", "60000.00", "2026-02-01");
        desk.invoice("C1", "B", "40000.00", "2026-02-01");
        desk.receive("C1", "R1", "50000.00");
        assertThat(List.of(desk.open("A"), desk.open("B"))).containsExactly("30000.00", "20000.00");
    }

    @OnBothDatabases
    void moneyWithoutAWordPaysThePromisedFirstAndTheDisputedAndHeldLast(DataSource database) {
        LedgerDesk desk = new LedgerDesk(database);
        long account = desk.given.account("C1");
        long disputed = desk.given.invoice(account, "A", "100.00", "2026-01-10");
        long held = desk.given.invoice(account, "B", "100.00", "2026-01-20");
        desk.given.invoice(account, "C", "100.00", "2026-02-10");
        long promised = desk.given.invoice(account, "D", "100.00", "2026-02-20");
        desk.claimed = new Claims.Claimed(
                List.of(new Claims.Promised(
                        LocalDate.of(2026, 3, 5), "CNY", new BigDecimal("60.00"), Set.of(promised))),
                Map.of(disputed, new BigDecimal("70.00")),
                Set.of(held));
        desk.receive("C1", "R1", "80.00");
        assertThat(opens(desk)).containsExactly("80.00", "100.00", "100.00", "40.00");
        desk.claimed = new Claims.Claimed(List.of(), Map.of(disputed, new BigDecimal("70.00")), Set.of(held));
        desk.receive("C1", "R2", "200.00");
        assertThat(opens(desk)).containsExactly("20.00", "100.00", "0.00", "0.00");
        assertThat(desk.contradictions()).isEmpty();
    }

    private static List<String> opens(LedgerDesk desk) {
        return List.of(desk.open("A"), desk.open("B"), desk.open("C"), desk.open("D"));
    }

    @OnBothDatabases
    void recordsTheSameReceiptOnce(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        assertThat(desk.receive("C1", "R1", "60.00")).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.receive("C1", "R1", "60.00")).isEqualTo(Outcome.UNCHANGED);
        Outcome other = desk.receive("C1", "R1", "61.00");
        assertThat(other.result()).isEqualTo(Result.REFUSED);
        assertThat(other.isConflict()).isFalse();
        assertThat(String.valueOf(other.error())).contains("60.00 CNY").contains("61.00 CNY");
        assertThat(desk.open("I1")).isEqualTo("40.00");
    }

    @OnBothDatabases
    void refusesWhatDoesNotFitAndKeepsTheRestOfTheBatch(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        Money ten = Money.of("10.00", "CNY");
        LocalDate today = LocalDate.of(2026, 3, 2);
        List<Outcome> outcomes = desk.ledger.recordReceipts(
                desk.creditor(),
                List.of(
                        new CreditEntry("C9", "A", today, ten, List.of(), null),
                        new CreditEntry("C1", "B", today, ten, List.of("I9"), null),
                        new CreditEntry("C1", "C", today.plusDays(1), ten, List.of(), null),
                        new CreditEntry("C1", "D", today, Money.of("10.00", "USD"), List.of("I1"), null),
                        new CreditEntry("C1", "E", today, ten, List.of(), null),
                        new CreditEntry("C1", "E", today, ten, List.of(), null)),
                null);
        assertThat(outcomes.stream()
                        .map(o -> o.error() == null
                                ? o.result().name()
                                : o.error().field()))
                .containsExactly("customer", "invoice", "receivedOn", "currency", "ACCEPTED", "UNCHANGED");
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void letsACreditNoteLowerItsInvoice(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        assertThat(desk.credit("C1", "CN1", "20.00", "I3")).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.open("I3")).isEqualTo("80.00");
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void aCreditNoteLargerThanItsInvoicePaysTheOthersAndKeepsTheRest(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        assertThat(desk.credit("C1", "CN1", "350.00", "I3")).isEqualTo(Outcome.ACCEPTED);
        assertThat(List.of(desk.open("I1"), desk.open("I2"), desk.open("I3"))).containsOnly("0.00");
        assertThat(desk.jdbc
                        .sql("select unallocated from huikuan.credit_note where number = 'CN1'")
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("100.00");
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void journalsWhoAndWhenAndOnWhichGrounds(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        desk.receive("C1", "R1", "60.00");
        assertThat(desk.jdbc
                        .sql("select what, by_user, on_date, detail from huikuan.journal where what like 'receipt%'")
                        .query((rs, n) -> rs.getString(1) + "|" + rs.getString(2) + "|" + rs.getString(3) + "|"
                                + Said.of(rs.getString(4)))
                        .list())
                .singleElement()
                .asString()
                .matches("receipt-recorded\\|amy\\|2026-03-02\\|R1 · 2026-03-02 · 60.00 CNY · #\\d+");
    }

    @OnBothDatabases
    void computesTheDueDateFromTheTerms(DataSource database) {
        LedgerDesk desk = new LedgerDesk(database);
        desk.given.account("C1");
        desk.jdbc.sql("update huikuan.account set terms = 'MONTHLY 60'").update();
        InvoiceEntry entry = new InvoiceEntry("C1", "I1", LocalDate.of(2026, 1, 15), null, Money.of("10.00", "CNY"));
        desk.ledger.recordInvoices(desk.creditor(), List.of(entry), null);
        assertThat(desk.items
                        .ofAccounts(List.of(
                                desk.accounts.find("HK", "C1").orElseThrow().id()))
                        .values())
                .singleElement()
                .satisfies(list -> assertThat(list.get(0).dueOn()).isEqualTo(LocalDate.of(2026, 4, 1)));
    }

    static LedgerDesk deskWithThreeInvoices(DataSource database) {
        LedgerDesk desk = new LedgerDesk(database);
        long account = desk.given.account("C1");
        desk.given.invoice(account, "I1", "100.00", "2026-01-10");
        desk.given.invoice(account, "I2", "50.00", "2026-02-10");
        desk.given.invoice(account, "I3", "100.00", "2026-03-10");
        return desk;
    }
}
