package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.Said;

/** Payers and banks go on using a customer's former number for months. */
class FormerNumbersTest {

    private static final String RECEIPTS = "customer,reference,receivedOn,amount,currency,invoice";
    private static final String NOTES = "customer,number,issuedOn,amount,currency,invoice";

    @OnBothDatabases
    void moneyUnderTheNumberOfBeforeAMergerFindsItsInvoice(DataSource database) {
        ImportDesk desk = desk(database);
        renumber(desk, "D1", "D2");
        ImportReport report = desk.load(ImportKind.RECEIPTS, RECEIPTS, "D1,R1,2026-02-20,40.00,CNY,Y1");
        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(desk.desk.open("Y1")).isEqualTo("60.00");
        assertThat(desk.load(ImportKind.RECEIPTS, RECEIPTS, "D1,R1,2026-02-20,40.00,CNY,Y1")
                        .unchanged())
                .isEqualTo(1);
        assertThat(desk.load(ImportKind.CREDIT_NOTES, NOTES, "D1,G1,2026-02-20,10.00,CNY,Y1")
                        .rejected())
                .isEmpty();
        assertThat(desk.desk.open("Y1")).isEqualTo("50.00");
        assertThat(desk.load(ImportKind.RECEIPTS, RECEIPTS, "D1,R2,2026-02-20,40.00,CNY,OTHER")
                        .rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.field()).isEqualTo("invoice"));
        assertThat(desk.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void aRenumberedCustomerIsKnownByAllNumbersItHad(DataSource database) {
        ImportDesk desk = desk(database);
        renumber(desk, "D1", "N1");
        renumber(desk, "N1", "N2");
        renumber(desk, "N2", "D2");
        ImportReport report = desk.load(
                ImportKind.RECEIPTS,
                RECEIPTS,
                "N1,R1,2026-02-20,10.00,CNY,",
                "N2,R2,2026-02-20,10.00,CNY,Y1",
                "NX,R3,2026-02-20,10.00,CNY,");
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).singleElement().satisfies(r -> assertThat(r.line())
                .isEqualTo(4));
        assertThat(desk.desk.open("Y1")).isEqualTo("80.00");
        assertThat(Said.all(desk.desk
                        .jdbc
                        .sql("select grounds from huikuan.journal where what = 'receipt-recorded' order by id")
                        .query(String.class)
                        .list()))
                .allMatch(g -> g.contains(" → D2"));
    }

    @OnBothDatabases
    void numbersOfBeforeTheTableCameFromTheJournal(DataSource database) throws IOException {
        ImportDesk desk = desk(database);
        renumber(desk, "D1", "N1");
        renumber(desk, "N1", "D2");
        asTheJournalWas(desk);
        desk.desk.jdbc.sql("delete from huikuan.former_customer").update();
        String insert = migration("V69__former_customer_numbers.sql");
        desk.desk
                .jdbc
                .sql(insert.substring(insert.indexOf("insert into")).replace(";", ""))
                .update();
        Stream.of(migration("V70__former_numbers_in_chains.sql").split(";"))
                .filter(sql -> !sql.isBlank())
                .forEach(sql -> desk.desk.jdbc.sql(sql).update());
        assertThat(desk.desk
                        .jdbc
                        .sql("select f.customer || ' ' || a.customer from huikuan.former_customer f"
                                + " join huikuan.account a on a.id = f.account_id order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("D1 D2", "N1 D2");
    }

    @OnBothDatabases
    void anInvoiceThatAListMovedIsFoundUnderBothNumbers(DataSource database) {
        ImportDesk desk = desk(database);
        String header = "customer,number,issuedOn,dueOn,amount,open,currency";
        desk.loadAsOf(ImportKind.OPEN_ITEMS, "2026-02-20", header, "D2,Y1,2026-01-05,2026-02-04,100.00,100.00,CNY");
        assertThat(desk.load(ImportKind.RECEIPTS, RECEIPTS, "D1,R1,2026-02-21,40.00,CNY,Y1")
                        .accepted())
                .isEqualTo(1);
        assertThat(desk.load(ImportKind.RECEIPTS, RECEIPTS, "D2,R2,2026-02-21,40.00,CNY,Y1")
                        .accepted())
                .isEqualTo(1);
        assertThat(desk.desk.open("Y1")).isEqualTo("20.00");
    }

    /** The journal was plain text, and the other customer's own once said his number twice. */
    private static void asTheJournalWas(ImportDesk desk) {
        desk.desk
                .jdbc
                .sql("select id, detail from huikuan.journal where what = 'customer-renumbered'")
                .query((row, n) -> List.of(row.getLong(1), Said.of(row.getString(2))))
                .list()
                .forEach(row -> desk.desk
                        .jdbc
                        .sql("update huikuan.journal set detail = ? where id = ?")
                        .params(row.get(1), row.get(0))
                        .update());
        desk.desk
                .jdbc
                .sql("update huikuan.journal set detail = 'D2 → D2' where detail = 'N1 → D2' and account_id ="
                        + " (select id from huikuan.account where customer = 'D2')")
                .update();
    }

    private static String migration(String name) throws IOException {
        try (InputStream file = FormerNumbersTest.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ImportDesk desk(DataSource database) {
        ImportDesk desk = new ImportDesk(database);
        desk.customers("D1", "D2");
        desk.load(ImportKind.INVOICES, "customer,number,issuedOn,dueOn,amount", "D1,Y1,2026-01-05,2026-02-04,100.00");
        return desk;
    }

    private static void renumber(ImportDesk desk, String customer, String to) {
        desk.desk.money().renumber(desk.desk.creditor(), customer, to, "merged");
    }
}
