package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.huikuan.testing.OnBothDatabases;

/** A whole ledger's life, loaded up to three days: what is open must be what others have counted. */
class IbmLedgerTest {

    private static final Path FILE = Path.of("src/test/resources/data/ibm-late-payments.csv");

    @OnBothDatabases
    void hasTheCountedFiguresAtTheEndOfEachDay(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        assertThat(loadUpTo(imports, "2012-03-31")).isEqualTo("107 6183.10 9 569.23 6");
        assertThat(loadUpTo(imports, "2012-12-31")).isEqualTo("99 5725.06 13 788.74 11");
        assertThat(loadUpTo(imports, "2013-06-30")).isEqualTo("84 5119.85 12 835.56 12");
        assertThat(imports.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void changesNothingTheSecondTime(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        ImportReport first = load(imports, ImportKind.INVOICES, "2012-03-31");
        ImportReport again = load(imports, ImportKind.INVOICES, "2012-03-31");
        assertThat(first.accepted()).isPositive();
        assertThat(first.rejected()).isEmpty();
        assertThat(again.accepted()).isZero();
        assertThat(again.unchanged()).isEqualTo(first.accepted());
        assertThat(load(imports, ImportKind.RECEIPTS, "2012-03-31").accepted()).isPositive();
        assertThat(load(imports, ImportKind.RECEIPTS, "2012-03-31").accepted()).isZero();
    }

    private static String loadUpTo(ImportDesk imports, String day) {
        assertThat(load(imports, ImportKind.INVOICES, day).rejected()).isEmpty();
        assertThat(load(imports, ImportKind.RECEIPTS, day).rejected()).isEmpty();
        return imports.desk
                .jdbc
                .sql("""
                        select count(*) || ' ' || sum(open_amount)
                          || ' ' || sum(case when due_on < :day then 1 else 0 end)
                          || ' ' || sum(case when due_on < :day then open_amount else 0 end)
                          || ' ' || count(distinct case when due_on < :day then account_id end)
                        from huikuan.invoice where open_amount > 0""")
                .param("day", LocalDate.parse(day))
                .query(String.class)
                .single();
    }

    private static ImportReport load(ImportDesk imports, ImportKind kind, String day) {
        return imports.load(kind, "ibm-late-payments", day, FILE);
    }
}
