package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huikuan.testing.OnBothDatabases;

/** A payment that the list of open items and a file of money both tell of is counted once, whichever comes first. */
class TwoChannelsTest {

    private static final String LIST = "customer,number,issuedOn,dueOn,amount,open,currency";
    private static final String RECEIPTS = "customer,reference,receivedOn,amount,currency,invoice";
    private static final String NOTES = "customer,number,issuedOn,amount,currency,invoice";

    @OnBothDatabases
    void aNamedReceiptExplainsWhatTheListHasTakenAndPaysNothingElse(DataSource database) {
        ImportDesk desk = bothOpen(database);
        list(desk, "2026-02-28", "X2 1000 1000");
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-27,1000.00,CNY,X1");
        assertThat(opens(desk)).containsExactly("0.00", "1000.00");
        assertThat(desk.desk.left("BANK-1")).isEqualTo("0.00");
        assertThat(list(desk, "2026-03-01", "X2 1000 1000").rejected()).isEmpty();
        assertThat(opens(desk)).containsExactly("0.00", "1000.00");
    }

    @OnBothDatabases
    void aReceiptOfThePartTheListHasTakenLeavesTheRestOpen(DataSource database) {
        ImportDesk desk = bothOpen(database);
        list(desk, "2026-02-28", "X1 1000 400", "X2 1000 1000");
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-28,600.00,CNY,X1");
        assertThat(opens(desk)).containsExactly("400.00", "1000.00");
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-2,2026-03-01,100.00,CNY,X1");
        assertThat(opens(desk)).as("money after the list's day is new").containsExactly("300.00", "1000.00");
    }

    @OnBothDatabases
    void moneyWithoutAWordExplainsTheListFirst(DataSource database) {
        ImportDesk desk = bothOpen(database);
        list(desk, "2026-02-28", "X2 1000 1000");
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-27,1000.00,CNY,");
        assertThat(opens(desk)).containsExactly("0.00", "1000.00");
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-2,2026-03-01,300.00,CNY,");
        assertThat(opens(desk)).containsExactly("0.00", "700.00");
    }

    @OnBothDatabases
    void theNextListWinsOverMoneyAllocatedByItself(DataSource database) {
        ImportDesk desk = bothOpen(database);
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-27,1000.00,CNY,");
        assertThat(opens(desk)).containsExactly("0.00", "1000.00");
        ImportReport list = list(desk, "2026-02-28", "X1 1000 1000");
        assertThat(list.rejected()).isEmpty();
        assertThat(opens(desk)).containsExactly("1000.00", "0.00");
        assertThat(desk.desk.left("BANK-1"))
                .as("it explains the item that is gone")
                .isEqualTo("0.00");
        assertThat(list(desk, "2026-03-01", "X1 1000 1000").unchanged()).isEqualTo(1 + PAD.size());

        desk.undone(list(desk, "2026-03-02", "X1 1000 700"));
        assertThat(opens(desk)).containsExactly("1000.00", "0.00");
    }

    @OnBothDatabases
    void moneyTheListKnowsPaysNothingItSaysIsOpen(DataSource database) {
        ImportDesk desk = bothOpen(database);
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-27,1000.00,CNY,");
        list(desk, "2026-02-28", "X1 1000 1000", "X2 1000 1000");
        assertThat(opens(desk)).containsExactly("1000.00", "1000.00");
        assertThat(desk.desk.left("BANK-1")).isEqualTo("1000.00");
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-2,2026-03-01,100.00,CNY,X2");
        assertThat(opens(desk)).containsExactly("1000.00", "900.00");
        assertThat(desk.desk.left("BANK-1")).isEqualTo("1000.00");
    }

    @OnBothDatabases
    void aReceiptThatNamesTheInvoiceStandsAgainstTheList(DataSource database) {
        ImportDesk desk = bothOpen(database);
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-27,1000.00,CNY,X1");
        ImportReport list = list(desk, "2026-02-28", "X1 1000 1000", "X2 1000 1000");
        assertThat(list.rejected()).singleElement().satisfies(r -> assertThat(r.field())
                .isEqualTo("open"));
        assertThat(opens(desk)).containsExactly("0.00", "1000.00");
    }

    @OnBothDatabases
    void aCreditNoteExplainsWhatTheListHasTaken(DataSource database) {
        ImportDesk desk = bothOpen(database);
        list(desk, "2026-02-28", "X1 1000 800", "X2 1000 1000");
        money(desk, ImportKind.CREDIT_NOTES, NOTES, "C1,G1,2026-02-27,200.00,CNY,X1");
        assertThat(opens(desk)).containsExactly("800.00", "1000.00");
        assertThat(list(desk, "2026-03-01", "X1 1000 800", "X2 1000 1000").unchanged())
                .isEqualTo(2 + PAD.size());
    }

    @OnBothDatabases
    void aReceiptThroughTheApiExplainsWhatTheListHasTaken(DataSource database) {
        ImportDesk desk = bothOpen(database);
        list(desk, "2026-03-02", "X2 1000 1000");
        desk.desk.receive("C1", "R1", "1000.00", "X1");
        assertThat(opens(desk)).containsExactly("0.00", "1000.00");
    }

    @OnBothDatabases
    void aNamedReceiptTwiceTheInvoiceLeavesItsRestOnAccount(DataSource database) {
        ImportDesk desk = bothOpen(database);
        desk.desk.receive("C1", "R1", "1500.00", "X1");
        assertThat(opens(desk)).containsExactly("0.00", "1000.00");
        assertThat(desk.desk.left("R1")).isEqualTo("500.00");
    }

    @OnBothDatabases
    void undoingTheMoneyGivesTheListItsWordBack(DataSource database) {
        ImportDesk desk = bothOpen(database);
        list(desk, "2026-02-28", "X1 1000 400", "X2 1000 1000");
        ImportReport money = money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-28,700.00,CNY,X1");
        assertThat(opens(desk)).containsExactly("300.00", "1000.00");
        desk.undone(money);
        assertThat(opens(desk)).containsExactly("400.00", "1000.00");
        assertThat(desk.desk.contradictions()).isEmpty();
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-28,600.00,CNY,X1");
        assertThat(opens(desk)).containsExactly("400.00", "1000.00");
    }

    @OnBothDatabases
    void undoingTheListGivesTheMoneyBackWhatItHadPaid(DataSource database) {
        ImportDesk desk = bothOpen(database);
        money(desk, ImportKind.RECEIPTS, RECEIPTS, "C1,BANK-1,2026-02-27,1000.00,CNY,");
        ImportReport list = list(desk, "2026-02-28", "X1 1000 1000");
        assertThat(opens(desk)).containsExactly("1000.00", "0.00");
        desk.undone(list);
        assertThat(opens(desk)).containsExactly("0.00", "1000.00");
        assertThat(desk.desk.left("BANK-1")).isEqualTo("0.00");
        assertThat(desk.desk.contradictions()).isEmpty();
    }

    private static final List<String> PAD = List.of("P1 1 1", "P2 1 1", "P3 1 1", "P4 1 1", "P5 1 1");

    private static ImportDesk bothOpen(DataSource database) {
        ImportDesk desk = new ImportDesk(database);
        desk.customers("C1", "C2");
        list(desk, "2026-02-26", "X1 1000 1000", "X2 1000 1000");
        return desk;
    }

    /** A list of items as {@code number amount open}, and some of another customer. */
    private static ImportReport list(ImportDesk desk, String asOf, String... items) {
        Stream<String> lines = Stream.concat(
                Arrays.stream(items).map(i -> line("C1", i.split(" "))),
                PAD.stream().map(i -> line("C2", i.split(" "))));
        ImportReport report = desk.loadAsOf(
                ImportKind.OPEN_ITEMS,
                asOf,
                Stream.concat(Stream.of(LIST), lines).toArray(String[]::new));
        assertThat(desk.desk.contradictions()).isEmpty();
        return report;
    }

    private static String line(String customer, String... item) {
        String due = item[0].equals("X1") ? "2026-02-03" : "2026-02-04";
        return customer + "," + item[0] + ",2026-01-05," + due + "," + item[1] + ".00," + item[2] + ".00,CNY";
    }

    private static ImportReport money(ImportDesk desk, ImportKind kind, String header, String... lines) {
        ImportReport report = desk.load(
                kind, Stream.concat(Stream.of(header), Arrays.stream(lines)).toArray(String[]::new));
        assertThat(report.rejected()).isEmpty();
        assertThat(desk.desk.contradictions()).isEmpty();
        return report;
    }

    private static List<String> opens(ImportDesk desk) {
        return List.of(desk.desk.open("X1"), desk.desk.open("X2"));
    }
}
