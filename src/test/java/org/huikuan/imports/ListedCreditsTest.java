package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huikuan.ledger.jdbc.JdbcAllocations;
import org.huikuan.ledger.money.MoneyOnAccount;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.Said;

/** Items below zero in a list of open items, as SAP lists credit notes and payments on account. */
class ListedCreditsTest {

    private static final String LIST = "customer,number,issuedOn,dueOn,amount,open,currency";
    private static final String A = "C1,A,2026-01-05,2026-02-04,1000.00,1000.00,CNY";
    private static final String CREDIT = "C1,G-1,2026-02-01,,-300.00,-300.00,CNY";

    @OnBothDatabases
    void anItemBelowZeroIsACreditThatPaysNothingByItself(DataSource database) {
        ImportDesk desk = desk(database);
        ImportReport first = list(desk, "2026-02-27", A, CREDIT);
        assertThat(first.rejected()).isEmpty();
        assertThat(first.accepted()).isEqualTo(2);
        assertThat(first.amounts().accepted()).hasToString("[Sum[currency=CNY, amount=700.00]]");
        assertThat(desk.desk.open("A")).isEqualTo("1000.00");
        assertThat(onAccount(desk)).containsEntry("CNY", new BigDecimal("300.00"));
        assertThat(list(desk, "2026-02-27", A, CREDIT).unchanged()).isEqualTo(2);
        desk.load(ImportKind.INVOICES, "customer,number,issuedOn,dueOn,amount", "C1,NEW,2026-03-01,2026-03-02,500");
        assertThat(desk.desk.open("NEW")).as("not even what came later").isEqualTo("500.00");
        assertThat(desk.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void itFollowsTheListsInItsRestItsAmountAndItsEnd(DataSource database) {
        ImportDesk desk = desk(database);
        list(desk, "2026-02-22", A, CREDIT);
        String used = "C1,A,2026-01-05,2026-02-04,1000.00,800.00,CNY";
        assertThat(list(desk, "2026-02-23", used, "C1,G-1,2026-02-01,,-300.00,-100.00,CNY")
                        .accepted())
                .isEqualTo(2);
        assertThat(onAccount(desk)).containsEntry("CNY", new BigDecimal("100.00"));
        assertThat(list(desk, "2026-02-24", used, "C1,G-1,2026-02-01,,-350.00,-150.00-,CNY")
                        .rejected())
                .hasSize(1);
        list(desk, "2026-02-25", used, "C1,G-1,2026-02-02,,350.00-,150.00-,CNY");
        assertThat(onAccount(desk)).containsEntry("CNY", new BigDecimal("150.00"));
        list(desk, "2026-02-26", used);
        assertThat(onAccount(desk)).isEmpty();
        assertThat(desk.desk.contradictions()).isEmpty();
        list(desk, "2026-02-27", A, CREDIT);
        assertThat(onAccount(desk)).containsEntry("CNY", new BigDecimal("300.00"));
        assertThat(journal(desk))
                .containsExactly(
                        "credit-listed G-1 · -300.00 CNY",
                        "credit-listed G-1 · -100.00 CNY",
                        "credit-listed G-1 · -150.00 CNY",
                        "credit-no-longer-listed G-1 · -150.00 CNY",
                        "credit-listed G-1 · -300.00 CNY");
        assertThat(desk.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void theUndoOfAListGivesTheCreditBackAsItWas(DataSource database) {
        ImportDesk desk = desk(database);
        list(desk, "2026-02-26", A, CREDIT);
        desk.undone(list(desk, "2026-02-27", A, "C1,G-1,2026-02-01,,-400.00,-50.00,CNY"));
        assertThat(onAccount(desk)).containsEntry("CNY", new BigDecimal("300.00"));
        desk.undone(list(desk, "2026-02-27", A));
        assertThat(onAccount(desk)).containsEntry("CNY", new BigDecimal("300.00"));
        assertThat(list(desk, "2026-02-27", A, CREDIT).unchanged()).isEqualTo(2);
        ImportReport second = list(desk, "2026-02-28", A, CREDIT, "C1,G-2,2026-02-03,,-10.00,-10.00,CNY");
        desk.undone(second);
        assertThat(onAccount(desk)).containsEntry("CNY", new BigDecimal("300.00"));
        assertThat(desk.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void aCreditNoteOfAFileThatTheListCallsUnusedIsFreed(DataSource database) {
        ImportDesk desk = desk(database);
        list(desk, "2026-02-26", A);
        desk.load(
                ImportKind.CREDIT_NOTES,
                "customer,number,issuedOn,amount,currency,invoice",
                "C1,G-1,2026-02-01,300.00,CNY,A");
        assertThat(desk.desk.open("A")).isEqualTo("700.00");
        ImportReport list = list(desk, "2026-02-27", A, CREDIT);
        assertThat(list.rejected()).isEmpty();
        assertThat(desk.desk.open("A")).isEqualTo("1000.00");
        assertThat(onAccount(desk)).containsEntry("CNY", new BigDecimal("300.00"));
        assertThat(list(desk, "2026-02-27", A, CREDIT).unchanged()).isEqualTo(2);
        desk.undone(
                desk.loadAsOf(ImportKind.OPEN_ITEMS, "2026-02-28", LIST, A, "C1,G-1,2026-02-01,,-300.00,-1.00,CNY"));
        assertThat(desk.desk.contradictions()).isEmpty();
        list(desk, "2026-03-01", "C1,A,2026-01-05,2026-02-04,1000.00,700.00,CNY");
        assertThat(desk.desk.open("A")).isEqualTo("700.00");
        assertThat(onAccount(desk)).as("the seller's books have set it off").isEmpty();
        assertThat(desk.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void anotherCustomerOrSignOrAReceiptsReferenceIsNotGuessed(DataSource database) {
        ImportDesk desk = desk(database);
        list(desk, "2026-02-26", A, CREDIT);
        desk.desk.receive("C1", "BANK-1", "50.00", "NONE");
        desk.load(
                ImportKind.RECEIPTS,
                "customer,reference,receivedOn,amount,currency,invoice",
                "C2,BANK-2,2026-02-20,50.00,CNY,");
        ImportReport list = list(
                desk,
                "2026-02-27",
                A,
                "C2,G-1,2026-02-01,,-300.00,-300.00,CNY",
                "C1,A2,2026-01-05,2026-02-04,1000.00,-5.00,CNY",
                "C1,A3,2026-01-05,2026-02-04,-10.00,-11.00,CNY",
                "C1,A4,2026-01-05,2026-02-04,0.00,0.00,CNY",
                "C2,BANK-2,2026-02-20,,-50.00,-50.00,CNY");
        assertThat(list.rejected().stream().map(r -> r.line() + " " + r.field()).toList())
                .containsExactly("4 open", "5 open", "6 amount");
        assertThat(list.unchanged()).as("A, and money counted as a receipt").isEqualTo(2);
        assertThat(desk.desk
                        .jdbc
                        .sql(
                                "select a.customer from huikuan.credit_note c join huikuan.account a on a.id = c.account_id")
                        .query(String.class)
                        .list())
                .as("the credit goes with the customer the list names")
                .containsExactly("C2");
    }

    @OnBothDatabases
    void aCreditWhoseNumberTheListNowShowsAsADebtIsUsedUp(DataSource database) {
        ImportDesk desk = desk(database);
        list(desk, "2026-02-26", A, CREDIT);
        ImportReport list = list(desk, "2026-02-27", A, "C1,G-1,2026-02-01,2026-02-15,300.00,300.00,CNY");
        assertThat(list.rejected()).isEmpty();
        assertThat(desk.desk.open("G-1")).isEqualTo("300.00");
        assertThat(onAccount(desk)).isEmpty();
        assertThat(desk.desk.contradictions()).isEmpty();
    }

    private static ImportDesk desk(DataSource database) {
        ImportDesk desk = new ImportDesk(database);
        desk.customers("C1", "C2");
        return desk;
    }

    private static ImportReport list(ImportDesk desk, String asOf, String... lines) {
        ImportReport report = desk.loadAsOf(
                ImportKind.OPEN_ITEMS,
                asOf,
                Stream.concat(Stream.of(LIST), Stream.of(lines)).toArray(String[]::new));
        return report.state().equals("awaiting-confirmation") ? desk.imports.confirm(report.batch()) : report;
    }

    private static Map<String, BigDecimal> onAccount(ImportDesk desk) {
        long account = desk.desk
                .jdbc
                .sql("select id from huikuan.account where customer = 'C1'")
                .query(Long.class)
                .single();
        return new MoneyOnAccount(new JdbcAllocations(desk.desk.jdbc)).left(account);
    }

    private static List<String> journal(ImportDesk desk) {
        return desk.desk
                .jdbc
                .sql("select what, detail from huikuan.journal where what like 'credit-%' order by id")
                .query((row, n) -> row.getString(1) + " " + Said.of(row.getString(2)))
                .list();
    }
}
