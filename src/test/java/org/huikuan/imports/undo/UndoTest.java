package org.huikuan.imports.undo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.huikuan.imports.BatchState;
import org.huikuan.imports.Closing;
import org.huikuan.imports.Closings;
import org.huikuan.imports.ImportBatch;
import org.huikuan.imports.ImportDesk;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.imports.Imports;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.OnBothDatabases;

/** The last batch is taken back as if it had never been loaded, as long as nothing builds on it. */
class UndoTest {

    private static final String INVOICES = "customer,number,issuedOn,dueOn,amount,currency";
    private static final String RECEIPTS = "customer,reference,receivedOn,amount,currency";
    private static final String LIST = "customer,number,issuedOn,dueOn,amount,open,currency";

    @OnBothDatabases
    void takesInvoicesOutAgainAndFreesTheMoneyThatPaidThem(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1", "C2");
        imports.load(ImportKind.RECEIPTS, RECEIPTS, "C1,R1,2026-02-20,70.00,CNY");
        ImportReport invoices = imports.load(
                ImportKind.INVOICES,
                INVOICES,
                "C1,I1,2026-01-05,2026-02-04,100.00,CNY",
                "C2,I2,2026-01-05,2026-02-04,50.00,CNY");
        assertThat(imports.desk.open("I1")).isEqualTo("30.00");

        ImportBatch undone = imports.undone(invoices);

        assertThat(undone.state()).isEqualTo(BatchState.UNDONE);
        assertThat(undone.endedBy()).isEqualTo("amy");
        assertThat(count(imports, "invoice")).isZero();
        assertThat(imports.desk.left("R1")).isEqualTo("70.00");
        assertThat(imports.desk.contradictions()).isEmpty();
        assertThat(imports.desk.published.get(imports.desk.published.size() - 1).cause())
                .isEqualTo(AccountsChanged.Cause.IMPORT_UNDONE);
        assertThat(journal(imports, "import-undone")).isEqualTo(2);
        assertThatThrownBy(() -> imports.undone(invoices)).isInstanceOf(Conflict.class);

        ImportReport again = imports.load(ImportKind.INVOICES, INVOICES, "C1,I1,2026-01-05,2026-02-04,90.00,CNY");
        assertThat(again.accepted()).isEqualTo(1);
        assertThat(imports.desk.open("I1")).isEqualTo("20.00");
    }

    @OnBothDatabases
    void opensWhatReceiptsAndCreditNotesHadPaid(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        imports.load(ImportKind.INVOICES, INVOICES, "C1,I1,2026-01-05,2026-02-04,100.00,CNY");
        ImportReport receipts =
                imports.load(ImportKind.RECEIPTS, RECEIPTS, "C1,R1,2026-02-20,60.00,CNY", "C1,R2,2026-02-21,60.00,CNY");
        assertThat(imports.desk.open("I1")).isEqualTo("0.00");
        imports.undone(receipts);
        assertThat(imports.desk.open("I1")).isEqualTo("100.00");
        assertThat(count(imports, "receipt")).isZero();

        ImportReport credits = imports.load(
                ImportKind.CREDIT_NOTES, "customer,number,issuedOn,amount,currency", "C1,G1,2026-02-20,40.00,CNY");
        assertThat(imports.desk.open("I1")).isEqualTo("60.00");
        imports.undone(credits);
        assertThat(imports.desk.open("I1")).isEqualTo("100.00");
        assertThat(imports.load(ImportKind.RECEIPTS, RECEIPTS, "C1,R1,2026-02-20,60.00,CNY")
                        .accepted())
                .isEqualTo(1);
        assertThat(imports.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void putsTheLedgerBackToTheListBefore(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        imports.loadAsOf(
                ImportKind.OPEN_ITEMS,
                "2026-02-27",
                LIST,
                "C1,I1,2026-01-05,2026-02-04,100.00,60.00,CNY",
                "C1,I2,2026-01-05,2026-02-04,100.00,100.00,CNY",
                "C1,I3,2026-01-05,2026-02-04,100.00,100.00,CNY",
                "C1,I4,2026-01-05,2026-02-04,100.00,100.00,CNY",
                "C1,I5,2026-01-05,2026-02-04,100.00,100.00,CNY");
        ImportReport second = imports.loadAsOf(
                ImportKind.OPEN_ITEMS,
                "2026-02-28",
                LIST,
                "C1,I1,2026-01-05,2026-02-04,100.00,80.00,CNY",
                "C1,I2,2026-01-05,2026-02-04,100.00,10.00,CNY",
                "C1,I3,2026-01-05,2026-02-04,100.00,100.00,CNY",
                "C1,I4,2026-01-05,2026-02-04,100.00,100.00,CNY",
                "C1,I6,2026-01-05,2026-02-04,100.00,100.00,CNY");
        assertThat(imports.desk.open("I5")).isEqualTo("0.00");

        imports.undone(second);

        assertThat(imports.desk.open("I1")).isEqualTo("60.00");
        assertThat(imports.desk.open("I2")).isEqualTo("100.00");
        assertThat(imports.desk.open("I5")).isEqualTo("100.00");
        assertThat(count(imports, "invoice")).isEqualTo(5);
        assertThat(imports.desk.contradictions()).isEmpty();
        ImportReport older = imports.loadAsOf(
                ImportKind.OPEN_ITEMS,
                "2026-02-27",
                LIST,
                "C1,I1,2026-01-05,2026-02-04,100.00,60.00,CNY",
                "C1,I2,2026-01-05,2026-02-04,100.00,100.00,CNY",
                "C1,I3,2026-01-05,2026-02-04,100.00,100.00,CNY",
                "C1,I4,2026-01-05,2026-02-04,100.00,100.00,CNY",
                "C1,I5,2026-01-05,2026-02-04,100.00,100.00,CNY");
        assertThat(older.unchanged()).as("the list before can be loaded again").isEqualTo(5);
    }

    @OnBothDatabases
    void givesCustomersTheirDataBackAndKeepsNewOnes(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.desk.creditor();
        String header = "customer,name,email,phone,contactName,contactPhone";
        assertThat(imports.load(ImportKind.CUSTOMERS, header, "C1,First,a@example.com,1,Chen,11")
                        .rejected())
                .isEmpty();
        ImportReport second =
                imports.load(ImportKind.CUSTOMERS, header, "C1,Second,,2,Chen,22", "C1,Third,,2,Wang,33", "C9,New,,,,");
        imports.undone(second);
        assertThat(imports.desk.jdbc.sql("""
                        select a.name || ' ' || a.email || ' ' || a.phone || ' ' || c.name || ' ' || c.phone
                        from huikuan.account a join huikuan.contact c on c.account_id = a.id
                        where a.customer = 'C1'""").query(String.class).list())
                .containsExactly("First a@example.com 1 Chen 11");
        assertThat(count(imports, "account")).isEqualTo(2);
    }

    @OnBothDatabases
    void refusesWithASentenceWhenSomethingBuildsOnIt(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        ImportReport invoices = imports.load(ImportKind.INVOICES, INVOICES, "C1,I1,2026-01-05,2026-02-04,100.00,CNY");
        imports.desk.receive("C1", "R1", "10.00");
        assertThatThrownBy(() -> imports.undone(invoices))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("C1 Receipt recorded");
        assertThat(imports.desk.open("I1")).isEqualTo("90.00");
        ImportReport later = imports.load(ImportKind.INVOICES, INVOICES, "C1,I2,2026-01-05,2026-02-04,100.00,CNY");
        assertThatThrownBy(() -> imports.undone(invoices))
                .hasMessageContaining("import " + later.batch() + " of the same creditor came later");
        imports.undone(later);
        assertThat(imports.imports.find(later.batch()).state()).isEqualTo(BatchState.UNDONE);
    }

    @OnBothDatabases
    void showsWhatAListWouldCloseAndGivesItUp(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        imports.loadAsOf(
                ImportKind.OPEN_ITEMS,
                "2026-02-27",
                LIST,
                "C1,I1,2026-01-05,2026-02-04,100.00,60.00,CNY",
                "C1,I2,2026-01-05,2026-02-04,500.00,500.00,CNY");
        ImportReport small = imports.loadAsOf(
                ImportKind.OPEN_ITEMS, "2026-02-28", LIST, "C1,I1,2026-01-05,2026-02-04,100.00,60.00,CNY");
        Closing closing = new Closings(imports.desk.jdbc, org.huikuan.testing.TestRates.of(imports.desk.jdbc))
                .of(imports.imports.find(small.batch()));
        assertThat(closing.items()).isEqualTo(1);
        assertThat(closing.largest().get(0).number()).isEqualTo("I2");
        assertThat(closing.sums().get(0).amount()).isEqualByComparingTo("500.00");
        imports.imports.discard(small.batch());
        assertThatThrownBy(() -> imports.imports.confirm(small.batch())).isInstanceOf(Conflict.class);
        assertThat(imports.imports.find(small.batch()).state()).isEqualTo(BatchState.DISCARDED);
        assertThat(imports.desk.open("I2")).isEqualTo("500.00");
    }

    @OnBothDatabases
    void keepsTheOriginalLineOfWhatWasRejected(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        ImportReport report = imports.load(
                ImportKind.INVOICES, INVOICES, "C1,I1,2026-01-05,2026-02-04,\"1,5\",CNY", "C7,I2,2026-01-05,,2,CNY");
        assertThat(imports.imports.rejectedAfter(report.batch(), 0, 10))
                .extracting(Imports::cells)
                .containsExactly(
                        java.util.List.of("C1", "I1", "2026-01-05", "2026-02-04", "1,5", "CNY"),
                        java.util.List.of("C7", "I2", "2026-01-05", "", "2", "CNY"));
        assertThat(imports.imports.headings(imports.imports.find(report.batch())))
                .hasSize(6);
    }

    private static long count(ImportDesk imports, String table) {
        return imports.desk
                .jdbc
                .sql("select count(*) from huikuan." + table)
                .query(Long.class)
                .single();
    }

    private static long journal(ImportDesk imports, String what) {
        return imports.desk
                .jdbc
                .sql("select count(*) from huikuan.journal where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }
}
