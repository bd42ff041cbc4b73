package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.huikuan.ledger.LedgerDesk;
import org.huikuan.testing.OnBothDatabases;

/** What a crash or an older version has left behind. */
class InterruptedImportTest {

    @OnBothDatabases
    void aBatchCutOffByACrashIsCountedFromTheLedgerAndCanBeUndone(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        ImportReport report = imports.load(
                ImportKind.INVOICES,
                "customer,number,issuedOn,dueOn,amount",
                "C1,I1,2026-01-05,2026-02-04,100.00",
                "C1,I2,2026-01-05,2026-02-04,50.00");
        crashedIn(imports, report.batch());
        ImportBatches afterRestart = new ImportBatches(imports.desk.jdbc, LedgerDesk.amy(), imports.desk.clock);
        assertThat(afterRestart.find(report.batch()).orElseThrow().state()).isEqualTo(BatchState.RUNNING);
        imports.desk.clock.forward(Duration.ofMinutes(3));
        ImportBatch cutOff = afterRestart.find(report.batch()).orElseThrow();
        assertThat(cutOff.state()).isEqualTo(BatchState.FAILED);
        assertThat(cutOff.accepted()).isEqualTo(2);
        assertThat(imports.imports.amounts(report.batch()).accepted())
                .containsExactly(new ImportSums.Sum("CNY", "150.00"));
        assertThat(imports.undo.undo(cutOff).state()).isEqualTo(BatchState.UNDONE);
        assertThat(imports.desk
                        .jdbc
                        .sql("select count(*) from huikuan.invoice")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** As if the process had died between the ledger's commit and the count's. */
    private static void crashedIn(ImportDesk imports, long batch) {
        imports.desk
                .jdbc
                .sql("update huikuan.import_batch set state = 'running', accepted = 0, finished_at = null where id = ?")
                .param(batch)
                .update();
        imports.desk.jdbc.sql("delete from huikuan.import_amount").update();
    }

    @OnBothDatabases
    void numbersRecordedWithLookAlikesAreFoundAgainAfterTheUpgrade(DataSource database) throws IOException {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("Ｃ１");
        long account = imports.desk
                .jdbc
                .sql("select id from huikuan.account")
                .query(Long.class)
                .single();
        for (String number : List.of("INV\uFF0D1\u200B", "A\u20131", "A\uFF0D1", "O'K\u00A0")) {
            imports.desk.jdbc.sql("""
                            insert into huikuan.invoice (creditor_id, account_id, number, issued_on, due_on, pay_by, amount,
                              open_amount, currency)
                            select a.creditor_id, a.id, ?, date '2026-01-05', date '2026-02-04', date '2026-02-04', 10, 10, 'CNY'
                            from huikuan.account a where a.id = ?""").params(number, account).update();
        }
        upgrade(imports);
        ImportReport report = imports.load(
                ImportKind.INVOICES,
                "customer,number,issuedOn,dueOn,amount",
                "C1,INV-1,2026-01-05,2026-02-04,10",
                "C1,O'K,2026-01-05,2026-02-04,10");
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(imports.desk
                        .jdbc
                        .sql("select count(*) from huikuan.invoice")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    private static void upgrade(ImportDesk imports) throws IOException {
        String file = "/db/migration/V33__spelling_and_arrival.sql";
        try (InputStream in = Objects.requireNonNull(InterruptedImportTest.class.getResourceAsStream(file))) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Arrays.stream(sql.split(";\\R"))
                    .map(String::strip)
                    .filter(s -> s.startsWith("update") || s.contains("\nupdate"))
                    .map(s -> s.substring(s.indexOf("update huikuan")))
                    .forEach(s -> imports.desk.jdbc.sql(s).update());
        }
    }
}
