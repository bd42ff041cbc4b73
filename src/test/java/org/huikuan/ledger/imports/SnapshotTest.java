package org.huikuan.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.ledger.AccountsChanged;
import org.huikuan.shared.Conflict;
import org.huikuan.testing.OnBothDatabases;

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
    void waitsForConfirmationWhenTheListShrinksByAFifth(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        load(imports, "2026-02-27", 1, 10);
        ImportReport small = load(imports, "2026-02-28", 1, 7);
        assertThat(imports.imports.find(small.batch()).state()).isEqualTo("awaiting-confirmation");
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
        ImportReport much = imports.loadAsOf(
                ImportKind.OPEN_ITEMS, "2026-03-01", HEADER, "C1,I1,2026-01-05,2026-02-04,100.00,90.00,CNY");
        assertThat(much.rejected()).singleElement().satisfies(r -> assertThat(r.field())
                .isEqualTo("open"));
        assertThat(imports.desk.open("I1")).isEqualTo("10.00");
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
