package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.imports.files.BadFile;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.Said;

class SnapshotTest {

    private static final String HEADER = "customer,number,issuedOn,dueOn,amount,open,currency";

    @OnBothDatabases
    void closesWhatTheListNoLongerHasAndReopensWhatComesBack(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        assertThat(load(imports, "2026-02-26", 1, 10).accepted()).isEqualTo(10);
        assertThat(load(imports, "2026-02-27", 1, 9).unchanged()).isEqualTo(9);
        assertThat(imports.desk.open("I10")).isEqualTo("0.00");
        assertThat(imports.desk.published.get(imports.desk.published.size() - 1).cause())
                .isEqualTo(AccountsChanged.Cause.SNAPSHOT);
        assertThat(load(imports, "2026-02-28", 1, 10).accepted()).isEqualTo(1);
        assertThat(imports.desk.open("I10")).isEqualTo("60.00");
        ImportReport same = load(imports, "2026-02-28", 1, 10);
        assertThat(same.accepted()).isZero();
        assertThat(same.unchanged()).isEqualTo(10);
        assertThat(imports.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void aFirstListIsRecordedAsItIsReadAndTellsWhatStandsTwice(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        List<String> lines = lines(1, 5_000);
        lines.add("C1,K1,2026-01-05,2026-02-04,-25.00,-25.00,CNY");
        lines.add("C1,I7,2026-01-05,2026-02-04,60.00,10.00,CNY");
        lines.add("C1,,2026-01-05,2026-02-04,60.00,60.00,CNY");

        ImportReport first = imports.loadAsOf(ImportKind.OPEN_ITEMS, "2026-02-26", lines.toArray(String[]::new));

        assertThat(imports.imports.find(first.batch()).state()).isEqualTo(BatchState.DONE);
        assertThat(first.accepted()).isEqualTo(5_001);
        assertThat(first.rejected()).extracting(RejectedLine::line).containsExactlyInAnyOrder(5_003L, 5_004L);
        assertThat(imports.desk.open("I7")).isEqualTo("60.00");
        assertThat(imports.desk.contradictions()).isEmpty();
        ImportReport again = imports.loadAsOf(ImportKind.OPEN_ITEMS, "2026-02-26", lines.toArray(String[]::new));
        assertThat(imports.imports.find(again.batch()).state()).isEqualTo(BatchState.AWAITING_CONFIRMATION);
    }

    @OnBothDatabases
    void waitsForConfirmationWhenTheListShrinksByAFifth(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        load(imports, "2026-02-27", 1, 10);
        ImportReport small = load(imports, "2026-02-28", 1, 7);
        assertThat(imports.imports.find(small.batch()).state()).isEqualTo(BatchState.AWAITING_CONFIRMATION);
        assertThat(imports.desk.open("I10")).isEqualTo("60.00");
        ImportReport confirmed = imports.imports.confirm(small.batch());
        assertThat(confirmed.unchanged()).isEqualTo(7);
        assertThat(imports.desk.open("I10")).isEqualTo("0.00");
        assertThatThrownBy(() -> imports.imports.confirm(small.batch())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> load(imports, "2026-02-27", 1, 10)).isInstanceOf(BadFile.class);
    }

    @OnBothDatabases
    void leavesTheItemsOfRejectedLinesAlone(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        load(imports, "2026-02-27", 1, 10);
        List<String> lines = lines(1, 9);
        lines.add("C1,I10,2026-01-05,2026-02-04,sixty,60.00,CNY");
        assertThat(imports.loadAsOf(ImportKind.OPEN_ITEMS, "2026-02-28", lines.toArray(String[]::new))
                        .rejected())
                .hasSize(1);
        assertThat(imports.desk.open("I10")).isEqualTo("60.00");
    }

    @OnBothDatabases
    void takesAPartlyPaidItemAndRefusesMoreOpenThanReceiptsLeave(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        imports.loadAsOf(ImportKind.OPEN_ITEMS, "2026-02-27", HEADER, "C1,I1,2026-01-05,2026-02-04,100.00,40.00,CNY");
        assertThat(imports.desk.open("I1")).isEqualTo("40.00");
        imports.desk.receive("C1", "R1", "30.00");
        assertThat(imports.loadAsOf(
                                ImportKind.OPEN_ITEMS,
                                "2026-02-28",
                                HEADER,
                                "C1,I1,2026-01-05,2026-02-04,100.00,10.00,CNY")
                        .unchanged())
                .isEqualTo(1);
        assertThat(list(imports, "2026-03-01", "90.00").accepted())
                .as("the money of the day after lowers what the list says")
                .isEqualTo(1);
        assertThat(imports.desk.open("I1")).isEqualTo("70.00");
        imports.desk.receive("C1", "R2", "20.00", "I1");
        assertThat(list(imports, "2026-03-02", "90.00").rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.field()).isEqualTo("open"));
        assertThat(imports.desk.open("I1")).isEqualTo("50.00");
        assertThat(imports.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void theListIsTheMasterOfDatesCustomerAmountAndCurrency(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("D1", "D2");
        row(imports, "2026-02-26", "D1,Y1,2026-01-05,2026-02-04,100.00,60.00,CNY");
        assertThat(row(imports, "2026-02-27", "D2,Y1,2026-01-06,2027-03-31,90.00,70.00,USD")
                        .accepted())
                .isEqualTo(1);
        assertThat(invoice(imports)).isEqualTo("D2|2026-01-06|2027-03-31|90.00|70.00|USD");
        assertThat(imports.desk.contradictions()).isEmpty();
        ImportReport bigger = row(imports, "2026-02-28", "D2,Y1,2026-01-06,2027-03-31,200.00,180.00,USD");
        assertThat(invoice(imports)).isEqualTo("D2|2026-01-06|2027-03-31|200.00|180.00|USD");
        assertThat(Said.all(imports.desk
                        .jdbc
                        .sql("select detail from huikuan.journal where what = 'invoice-corrected' order by id")
                        .query(String.class)
                        .list()))
                .containsExactly(
                        "Y1 · customer → D2; issuedOn 2026-01-05 → 2026-01-06; dueOn 2026-02-04 → 2027-03-31;"
                                + " amount 100.00 CNY → 90.00 USD",
                        "Y1 · customer → D2; issuedOn 2026-01-05 → 2026-01-06; dueOn 2026-02-04 → 2027-03-31;"
                                + " amount 100.00 CNY → 90.00 USD",
                        "Y1 · amount 90.00 USD → 200.00 USD");
        imports.undone(bigger);
        assertThat(invoice(imports)).isEqualTo("D2|2026-01-06|2027-03-31|90.00|70.00|USD");
        assertThat(imports.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void refusesADueDateBeforeTheInvoiceDate(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        ImportReport swapped = row(imports, "2026-02-26", "C1,I1,2026-02-10,2026-01-01,100.00,100.00,CNY");
        assertThat(swapped.rejected()).singleElement().satisfies(r -> assertThat(r.field())
                .isEqualTo("dueOn"));
        assertThat(imports.desk
                        .jdbc
                        .sql("select count(*) from huikuan.invoice")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static String invoice(ImportDesk imports) {
        return imports.desk
                .jdbc
                .sql(
                        "select * from huikuan.invoice i join huikuan.account a on a.id = i.account_id where number = 'Y1'")
                .query((rs, n) -> String.join(
                        "|",
                        rs.getString("customer"),
                        rs.getString("issued_on"),
                        rs.getString("due_on"),
                        rs.getString("amount"),
                        rs.getString("open_amount"),
                        rs.getString("currency")))
                .single();
    }

    private static ImportReport row(ImportDesk imports, String asOf, String line) {
        return imports.loadAsOf(ImportKind.OPEN_ITEMS, asOf, HEADER, line);
    }

    private static ImportReport list(ImportDesk imports, String asOf, String open) {
        return row(imports, asOf, "C1,I1,2026-01-05,2026-02-04,100.00," + open + ",CNY");
    }

    private static ImportReport load(ImportDesk imports, String asOf, int from, int to) {
        return imports.loadAsOf(ImportKind.OPEN_ITEMS, asOf, lines(from, to).toArray(String[]::new));
    }

    private static List<String> lines(int from, int to) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        for (int i = from; i <= to; i++) {
            lines.add("C1,I" + i + ",2026-01-05,2026-02-04,100.00,60.00,CNY");
        }
        return lines;
    }
}
