package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.ledger.money.Booked;
import org.huikuan.ledger.money.Credit;
import org.huikuan.ledger.money.CreditEntry;
import org.huikuan.ledger.money.Reversal;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.Money;
import org.huikuan.testing.OnBothDatabases;
import org.springframework.dao.DuplicateKeyException;

/** A bank line of Monday, 2 March 2026 is booked: its receipt is recorded in the same unit of work, once. */
class SourcedLedgerTest {

    private static final String LINE = "bank-line:4711";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @OnBothDatabases
    void aReceiptIsRecordedWithTheBankLineOrNotAtAll(DataSource database) {
        LedgerDesk desk = LedgerTest.deskWithThreeInvoices(database);

        assertThatThrownBy(() -> desk.unit.inNew(() -> {
                    desk.sourced().receipt(desk.creditor(), entry("BOC-9", "60.00"), LINE);
                    throw new IllegalStateException("the line could not be booked");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.receipts.find(desk.creditor().id(), "BOC-9")).isEmpty();

        Booked booked = book(desk, entry("BOC-9", "60.00"), LINE);
        assertThat(booked.standing()).isEqualByComparingTo("60.00");
        assertThat(desk.published).isNotEmpty();
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void theSameLineAgainChangesNothingAndAnotherOneIsRefused(DataSource database) {
        LedgerDesk desk = LedgerTest.deskWithThreeInvoices(database);
        Booked first = book(desk, entry("BOC-9", "60.00"), LINE);
        int told = desk.published.size();

        assertThat(book(desk, entry("boc-9", "60.00"), LINE).id()).isEqualTo(first.id());
        assertThatThrownBy(() -> book(desk, entry("BOC-9", "61.00"), LINE))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("bank-line:4711 is recorded already as receipt BOC-9 of 60.00 CNY");
        assertThatThrownBy(() -> desk.unit.inNew(
                        () -> desk.sourced().creditNote(desk.creditor(), entry("BOC-9", "60.00"), LINE)))
                .isInstanceOf(Conflict.class);
        assertThat(desk.published).hasSize(told);
        assertThat(book(desk, entry("BOC-9", "60.00"), "bank-line:4712").id())
                .as("told by a program before, the line only follows")
                .isEqualTo(first.id());
    }

    @OnBothDatabases
    void aReversalOfTheBankIsCarriedOutOnce(DataSource database) {
        LedgerDesk desk = LedgerTest.deskWithThreeInvoices(database);
        Booked receipt = book(desk, entry("BOC-9", "60.00"), LINE);
        Reversal part = new Reversal(new BigDecimal("20.00"), "returned by the bank", MONDAY, null, null);

        for (int times = 0; times < 2; times++) {
            Booked left = desk.unit.inNew(() -> desk.sourced()
                    .reverse(desk.creditor(), Credit.Source.RECEIPT, receipt.id(), part, "bank-line:4720"));
            assertThat(left.standing()).isEqualByComparingTo("40.00");
        }
        Booked twice = desk.unit.inNew(() -> desk.sourced()
                .reverse(
                        desk.creditor(),
                        Credit.Source.RECEIPT,
                        receipt.id(),
                        new Reversal(new BigDecimal("20.00"), "returned again", MONDAY, null, null),
                        "bank-line:4721"));
        assertThat(twice.standing()).isEqualByComparingTo("20.00");
        assertThatThrownBy(() -> desk.unit.inNew(
                        () -> desk.sourced().reverse(desk.creditor(), Credit.Source.RECEIPT, receipt.id(), part, LINE)))
                .isInstanceOf(Conflict.class);
        assertThat(desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void whatTheLedgerRefusesUndoesTheUnitAndFreesTheSource(DataSource database) {
        LedgerDesk desk = LedgerTest.deskWithThreeInvoices(database);
        CreditEntry unknown = new CreditEntry("nobody", "BOC-9", MONDAY, Money.of("60.00", "CNY"), List.of(), null);

        assertThatThrownBy(() -> book(desk, unknown, LINE)).isInstanceOf(BadInput.class);
        assertThat(book(desk, entry("BOC-9", "60.00"), LINE).standing()).isEqualByComparingTo("60.00");
        assertThatThrownBy(() -> desk.jdbc
                        .sql("insert into huikuan.money_source (creditor_id, source, reversal) values (?, ?, false)")
                        .params(desk.creditor().id(), LINE)
                        .update())
                .as("two at the same moment")
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static Booked book(LedgerDesk desk, CreditEntry entry, String source) {
        return desk.unit.inNew(() -> desk.sourced().receipt(desk.creditor(), entry, source));
    }

    private static CreditEntry entry(String reference, String amount) {
        return new CreditEntry("C1", reference, MONDAY, Money.of(amount, "CNY"), List.of(), null);
    }
}
