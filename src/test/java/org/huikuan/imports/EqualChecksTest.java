package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.List;
import org.huikuan.imports.mapping.InvoiceFields;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.InvoiceEntry;
import org.huikuan.ledger.reading.Fields;
import org.huikuan.ledger.reading.Formats;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Money;
import org.huikuan.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one door refuses no other door takes: files of invoices, lists, money, the page of columns, corrections. */
class EqualChecksTest {

    private HikariDataSource database;
    private ImportDesk imports;

    @BeforeEach
    void open() {
        database = Databases.h2();
        imports = new ImportDesk(database);
        imports.customers("C1");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    C1,I1,2026-02-10,2026-01-01,100,CNY          | dueOn
                    C1,I1,1969-12-31,2026-01-01,100,CNY          | issuedOn
                    C1,I1,2026-01-01,2101-01-01,100,CNY          | dueOn
                    C1,I1,2026-01-01,2026-02-01,1234567890123,CNY | amount
                    C1,I1,2026-01-01,2026-02-01,100.5,JPY        | amount
                    C1,I1,2026-01-01,2026-02-01,100,XAU          | currency
                    C1,I1,2026-01-01,2026-02-01,1e3,CNY          | amount
                    C1,2.6442E+19,2026-01-01,2026-02-01,100,CNY  | number
                    C1,I\u00071,2026-01-01,2026-02-01,100,CNY    | number
                    C9,I1,2026-01-01,2026-02-01,100,CNY          | customer
                    C/9,I1,2026-01-01,2026-02-01,100,CNY         | customer
                    """)
    void anInvoiceIsRefusedForTheSameReasonInFilesAndLists(String line, String field) {
        String written = line.replace("\\u0007", "\u0007");
        ImportReport file =
                imports.load(ImportKind.INVOICES, "customer,number,issuedOn,dueOn,amount,currency", written);
        ImportReport list = imports.load(
                ImportKind.OPEN_ITEMS, "customer,number,issuedOn,dueOn,amount,currency,open", written + ",1");
        assertThat(file.rejected()).singleElement().satisfies(r -> assertThat(r.field())
                .isEqualTo(field));
        assertThat(reasons(list)).contains(reasons(file).get(0));
    }

    @Test
    void thePageThatMatchesColumnsShowsADueDateBeforeTheInvoiceDate() {
        Fields fields = new Fields(
                java.util.Map.of(
                        "customer",
                        "C1",
                        "number",
                        "I1",
                        "issuedOn",
                        "2026-02-10",
                        "dueOn",
                        "2026-01-01",
                        "amount",
                        "100")::get,
                Formats.OWN);
        InvoiceFields.read(fields, () -> fields.amount("amount", "CNY"));
        assertThat(fields.errors()).singleElement().satisfies(e -> assertThat(e.field())
                .isEqualTo("dueOn"));
    }

    @Test
    void termsFromAnAcceptanceWithoutItsDayAreRefusedByAKey() {
        ImportReport file = imports.load(
                ImportKind.INVOICES, "customer,number,issuedOn,terms,amount", "C1,I7,2026-01-01,验收后30天,100");

        assertThat(file.rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.why().key()).isEqualTo("refusal.import-terms-count-from-acceptance"));
    }

    @Test
    void aCorrectionByHandObeysTheSameRules() {
        imports.load(ImportKind.INVOICES, "customer,number,issuedOn,dueOn,amount", "C1,I1,2026-01-01,2026-02-01,100");
        Creditor creditor = imports.desk.creditor();
        InvoiceEntry early = new InvoiceEntry(
                "C1", "I1", LocalDate.of(2026, 2, 10), LocalDate.of(2026, 1, 1), Money.of("100", "CNY"));
        assertThatThrownBy(() -> imports.desk.money().correct(creditor, early, "x", null))
                .isInstanceOfSatisfying(
                        BadInput.class, e -> assertThat(e.errors().get(0).reason())
                                .isEqualTo("2026-01-01 is before the invoice date 2026-02-10"));
        assertThatThrownBy(() -> imports.desk.money().renumber(creditor, "C1", "A/1", "x"))
                .isInstanceOfSatisfying(BadInput.class, e -> assertThat(
                                imports.load(ImportKind.CUSTOMERS, "customer,name", "A/1,A")
                                        .rejected()
                                        .get(0)
                                        .reason())
                        .startsWithIgnoringCase(e.errors().get(0).reason().replaceFirst("\\.$", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03,100,receivedOn",
        "1969-12-31,100,receivedOn",
        "1999-03-01,100,receivedOn",
        "2026-03-01,-5,amount",
        "2026-03-01,0,amount"
    })
    void moneyIsRefusedForTheSameReasonAsACreditNote(String on, String amount, String field) {
        String line = "C1,R1," + on + "," + amount;
        ImportReport receipt = imports.load(ImportKind.RECEIPTS, "customer,reference,receivedOn,amount", line);
        ImportReport note = imports.load(ImportKind.CREDIT_NOTES, "customer,number,issuedOn,amount", line);
        assertThat(receipt.rejected()).singleElement().satisfies(r -> assertThat(r.field())
                .isEqualTo(field));
        assertThat(reasons(note)).isEqualTo(reasons(receipt));
    }

    @Test
    void aReceiptOfAMistypedYearIsRefusedAndAnOldOneIsTaken() {
        ImportReport report = imports.load(
                ImportKind.RECEIPTS,
                "customer,reference,receivedOn,amount",
                "C1,R1,1999-03-01,1",
                "C1,R2,2006-03-01,1",
                "C1,R3,2006-03-02,1",
                "C1,R4,2026-03-02,1");
        assertThat(report.rejected()).extracting(RejectedLine::line).containsExactly(2L, 3L);
        assertThat(reasons(report).get(1)).startsWith("2006-03-01 is before 2006-03-02, which is as old as");
    }

    private static List<String> reasons(ImportReport report) {
        return report.rejected().stream().map(RejectedLine::reason).toList();
    }
}
