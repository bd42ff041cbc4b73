package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.ledger.Outcome.Result;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Money;
import org.huikuan.testing.OnBothDatabases;

class LedgerTest {

    @OnBothDatabases
    void paysTheNamedInvoiceFirstAndThenTheOldestDue(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        assertThat(desk.receive("C1", "R1", "70.00", "I2")).isEqualTo(Outcome.ACCEPTED);
        assertThat(List.of(desk.open("I1"), desk.open("I2"), desk.open("I3")))
                .containsExactly("80.00", "0.00", "100.00");
        assertThat(desk.left("R1")).isEqualTo("0.00");
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
        Receipt reversed = desk.reverse("R1", "cheque bounced");
        assertThat(reversed.isReversed()).isTrue();
        assertThat(List.of(desk.open("I1"), desk.open("I2"), desk.open("I3")))
                .containsExactly("50.00", "50.00", "0.00");
        assertThat(desk.contradictions()).isEmpty();
        assertThat(desk.reverse("R1", "cheque bounced")).isEqualTo(reversed);
        assertThatThrownBy(() -> desk.reverse("R1", "typed wrongly")).isInstanceOf(Conflict.class);
        assertThat(desk.receive("C1", "R1", "150.00")).isEqualTo(Outcome.UNCHANGED);
    }

    @OnBothDatabases
    void recordsTheSameReceiptOnce(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        assertThat(desk.receive("C1", "R1", "60.00")).isEqualTo(Outcome.ACCEPTED);
        assertThat(desk.receive("C1", "R1", "60.00")).isEqualTo(Outcome.UNCHANGED);
        Outcome other = desk.receive("C1", "R1", "61.00");
        assertThat(other.result()).isEqualTo(Result.REFUSED);
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
    void journalsWhoAndWhenAndOnWhichGrounds(DataSource database) {
        LedgerDesk desk = deskWithThreeInvoices(database);
        desk.receive("C1", "R1", "60.00");
        assertThat(desk.jdbc
                        .sql("select what, by_user, on_date, detail from huikuan.journal where what like 'receipt%'")
                        .query((rs, n) ->
                                rs.getString(1) + "|" + rs.getString(2) + "|" + rs.getString(3) + "|" + rs.getString(4))
                        .list())
                .containsExactly("receipt-recorded|amy|2026-03-02|R1 · 2026-03-02 · 60.00 CNY");
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

    private static LedgerDesk deskWithThreeInvoices(DataSource database) {
        LedgerDesk desk = new LedgerDesk(database);
        long account = desk.given.account("C1");
        desk.given.invoice(account, "I1", "100.00", "2026-01-10");
        desk.given.invoice(account, "I2", "50.00", "2026-02-10");
        desk.given.invoice(account, "I3", "100.00", "2026-03-10");
        return desk;
    }
}
