package org.huikuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.huikuan.imports.ImportDesk;
import org.huikuan.imports.ImportKind;
import org.huikuan.ledger.jdbc.JdbcLedgerAge;
import org.huikuan.testing.OnBothDatabases;

/** Whose data is how old: creditors HK and MAIN2 in November 2026. */
class LedgerAgeTest {

    private static final String HEAD = "creditor,customer,number,issuedOn,dueOn,amount";

    @OnBothDatabases
    void aFileWhoseColumnNamesMain2IsDataOfMain2AndOfNobodyElse(DataSource database) {
        ImportDesk imports = desk(database);
        imports.desk.clock.set(LocalDate.of(2026, 11, 2));
        imports.load(ImportKind.INVOICES, HEAD, "HK,C1,I1,2026-10-01,2026-10-31,100");
        imports.desk.clock.set(LocalDate.of(2026, 11, 16));
        imports.load(ImportKind.INVOICES, HEAD, "MAIN2,C2,J1,2026-10-01,2026-10-31,100");

        assertThat(newest(imports)).isEqualTo(Map.of("HK", "2026-11-02", "MAIN2", "2026-11-16"));
    }

    @OnBothDatabases
    void customersRejectedLinesAndUndoneFilesAreNoDataOfMoneyAndAListIsAsOldAsItsDay(DataSource database) {
        ImportDesk imports = desk(database);
        imports.desk.clock.set(LocalDate.of(2026, 11, 2));
        imports.load(ImportKind.INVOICES, HEAD, "HK,C1,I1,2026-10-01,2026-10-31,100");
        imports.desk.clock.set(LocalDate.of(2026, 11, 16));
        imports.load(ImportKind.CUSTOMERS, "customer,name", "C1,Customer");
        imports.load(ImportKind.INVOICES, HEAD, "HK,NOBODY,I2,2026-10-01,2026-10-31,100");
        imports.undone(imports.load(ImportKind.INVOICES, HEAD, "HK,C1,I3,2026-10-01,2026-10-31,100"));
        assertThat(newest(imports)).containsEntry("HK", "2026-11-02");

        imports.loadAsOf(
                ImportKind.OPEN_ITEMS,
                "2026-11-09",
                "customer,number,issuedOn,dueOn,amount,open",
                "C1,I1,2026-10-01,2026-10-31,100,100");
        assertThat(newest(imports)).containsEntry("HK", "2026-11-09");
    }

    @OnBothDatabases
    void aDailyBankFileDoesNotMakeOldInvoicesFresh(DataSource database) {
        ImportDesk imports = desk(database);
        imports.desk.clock.set(LocalDate.of(2026, 11, 2));
        imports.load(ImportKind.INVOICES, HEAD, "HK,C1,I1,2026-10-01,2026-10-31,100");
        imports.desk.clock.set(LocalDate.of(2026, 11, 16));
        imports.load(ImportKind.RECEIPTS, "customer,reference,receivedOn,amount", "C1,BANK-1,2026-11-13,10");
        assertThat(newest(imports)).containsEntry("HK", "2026-11-02");

        imports.load(ImportKind.INVOICES, HEAD, "HK,C1,I1,2026-10-01,2026-10-31,100");
        assertThat(newest(imports))
                .as("the same file again tells that it still holds")
                .containsEntry("HK", "2026-11-16");
    }

    private static ImportDesk desk(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.desk.given.account("C1");
        imports.desk.jdbc.sql("""
                        insert into huikuan.creditor (code, name, country, zone, currency, terms)
                        values ('MAIN2', '卖方二', 'CN', 'Asia/Shanghai', 'CNY', 'NET 30')""").update();
        imports.desk.jdbc.sql("""
                        insert into huikuan.account (creditor_id, customer, name, language, country, team)
                        select id, 'C2', '客户', 'zh', 'CN', 'default' from huikuan.creditor where code = 'MAIN2'""").update();
        return imports;
    }

    private static Map<String, String> newest(ImportDesk imports) {
        LedgerAge ages = new JdbcLedgerAge(imports.desk.jdbc);
        Map<Long, LocalDate> byId = ages.newest(imports.desk.creditors.all());
        Map<String, String> newest = new HashMap<>();
        for (Creditor creditor : imports.desk.creditors.all()) {
            if (byId.containsKey(creditor.id())) {
                newest.put(creditor.code(), String.valueOf(byId.get(creditor.id())));
            }
        }
        return newest;
    }
}
