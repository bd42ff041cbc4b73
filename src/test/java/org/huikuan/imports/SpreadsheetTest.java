package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huikuan.imports.Workbooks.cell;
import static org.huikuan.imports.Workbooks.number;
import static org.huikuan.imports.Workbooks.row;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What spreadsheets do to a list on its way: digits, dates, sheets, separators. Days are of January to March 2026. */
class SpreadsheetTest {

    private static final String HEADER = row(1, "customer", "number", "issuedOn", "dueOn", "amount");

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

    @Test
    void numbersWhoseLastDigitsASpreadsheetLostAreRefusedAndNeverUnchanged() {
        ImportReport report = load(Workbooks.book()
                .sheet(
                        "list",
                        "visible",
                        HEADER,
                        row(2, "C1", number("2.6442000000012E+19"), number("46025"), number("46055"), number("1000")),
                        row(3, "C1", number("2.6442000000012E+19"), number("46025"), number("46055"), number("1000")),
                        row(4, "C1", number("12345678901234567"), number("46025"), number("46055"), number("1000")),
                        row(5, "C1", number("123456789012345"), number("46025"), number("46055"), number("1000"))));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.unchanged()).isZero();
        assertThat(report.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactly("2 number", "3 number", "4 number");
        assertThat(report.amounts().rejected()).containsExactly(new ImportSums.Sum("CNY", "3000.00"));
        assertThat(imports.desk.open("123456789012345")).isEqualTo("1000.00");
    }

    @Test
    void theMarksThatKeepLeadingZerosAreNoPartOfTheNumber() {
        imports.customers("00777");
        ImportReport report = imports.load(
                ImportKind.INVOICES,
                "customer,number,issuedOn,dueOn,amount",
                "=\"00777\",=\"00123\",2026-01-05,2026-02-04,100.00",
                "'00777,'00124,2026-01-05,2026-02-04,'100.00",
                "\"=\"\"00777\"\"\",\"=\"\"00125\"\"\",2026-01-05,2026-02-04,100.00",
                "00777,=A1&\"00126\",2026-01-05,2026-02-04,100.00");
        assertThat(report.rejected()).isEmpty();
        assertThat(imports.desk
                        .jdbc
                        .sql("select number from huikuan.invoice order by id")
                        .query(String.class)
                        .list())
                .containsExactly("00123", "00124", "00125", "=A1&\"00126\"");
    }

    @Test
    void errorsOfAFormulaAreNeitherNumbersNorNamesAndATrueIsNoOne() {
        ImportReport report = load(Workbooks.book()
                .sheet(
                        "list",
                        "visible",
                        HEADER,
                        row(2, "C1", cell("e", "#N/A"), number("46025"), number("46055"), number("1")),
                        row(3, "C1", cell("e", "#DIV/0!"), number("46025"), number("46055"), number("1")),
                        row(4, "C1", "I4", number("46025"), number("46055"), cell("b", "1")),
                        row(5, cell("e", "#REF!"), "I5", number("46025"), number("46055"), number("1"))));
        assertThat(report.accepted()).isZero();
        assertThat(report.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactly("2 number", "3 number", "4 amount", "5 customer");
        assertThat(report.rejected().get(0).reason()).contains("error of a formula");
        ImportReport names = imports.load(ImportKind.CUSTOMERS, "customer,name,email", "C2,#N/A,", "C3,Alpha,#REF!");
        assertThat(names.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactly("2 name", "3 email");
    }

    @Test
    void aNumberOverTwoLinesIsRefused() {
        ImportReport report = imports.load(
                ImportKind.INVOICES,
                "customer,number,issuedOn,dueOn,amount",
                "C1,\"I1\nI2\",2026-01-05,2026-02-04,1.00",
                "C1,\"I3\n\",2026-01-05,2026-02-04,1.00");
        assertThat(report.rejected().stream().map(r -> r.field() + ": " + r.reason()))
                .containsExactly("number: stands on several lines; write it on one line");
        assertThat(imports.desk.open("I3")).isEqualTo("1.00");
    }

    @Test
    void aHeadingThatStandsTwiceIsAsked() {
        assertThatThrownBy(() -> imports.load(
                        ImportKind.INVOICES, "customer,number,number,issuedOn,amount", "C1,I1,I2,2026-01-05,1.00"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("both mean number");
    }

    @Test
    void theScientificFormOfALongNumberIsRefusedInACsvInEveryIdentifyingColumn() {
        ImportReport report = imports.load(
                ImportKind.INVOICES,
                "customer,number,issuedOn,dueOn,amount",
                "C1,2.6442E+19,2026-01-05,,1",
                "1.0E+15,I2,2026-01-05,,1",
                "C1,1E5,2026-01-05,,1");
        assertThat(report.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactly("2 number", "3 customer");
        assertThat(report.rejected().get(0).reason()).contains("last digits are lost");
        report = imports.load(
                ImportKind.RECEIPTS, "customer,reference,receivedOn,amount,invoice", "C1,R1,2026-01-05,1,2.6442E+19");
        assertThat(report.rejected().get(0).field()).isEqualTo("invoice");
        report = imports.load(ImportKind.CREDIT_NOTES, "customer,number,issuedOn,amount", "C1,2.6E+19,2026-01-05,1");
        assertThat(report.rejected().get(0).field()).isEqualTo("number");
        report = imports.load(ImportKind.CUSTOMERS, "customer,name", "9.1E+17,x");
        assertThat(report.rejected().get(0).field()).isEqualTo("customer");
    }

    @Test
    void daysOfAWorkbookThatCountsFrom1904AreRight() {
        load(Workbooks.book()
                .from1904()
                .sheet("list", "visible", HEADER, row(2, "C1", "M", number("44565"), number("44595"), number("7"))));
        assertThat(due("M")).isEqualTo("2026-02-04");
    }

    @Test
    void isoCellsAndCellsWithATimeAreDays() {
        ImportReport report = load(Workbooks.book()
                .sheet(
                        "list",
                        "visible",
                        HEADER,
                        row(2, "C1", "I", cell("d", "2026-01-05T00:00:00"), cell("d", "2026-02-04"), number("7")),
                        row(3, "C1", "T", number("46027.604166667"), number("46057.9999"), number("7")),
                        row(4, "C1", "Z", cell("d", "2026-01-04T16:00:00.000Z"), "2026-02-04", number("7")),
                        row(5, "C1", "?", cell("strange", "2026-01-05"), "2026-02-04", number("7"))));
        assertThat(report.rejected()).singleElement().satisfies(r -> assertThat(r.reason())
                .contains("another time zone"));
        assertThat(due("I")).isEqualTo("2026-02-04");
        assertThat(due("T")).isEqualTo("2026-02-04");
    }

    @Test
    void hiddenSheetsAreNeverTakenAndTheAnswerNamesTheSheet() {
        String[] old = {HEADER, row(2, "C1", "OLD", number("46025"), number("46055"), number("99999"))};
        String[] now = {HEADER, row(2, "C1", "NEW", number("46025"), number("46055"), number("100"))};
        ImportReport report = load(Workbooks.book()
                .sheet("cache", "veryHidden", old)
                .sheet("应收", "visible", now)
                .sheet("x", "hidden", old));
        assertThat(report.amounts().accepted()).containsExactly(new ImportSums.Sum("CNY", "100.00"));
        assertThat(imports.imports.find(report.batch()).format()).isEqualTo("XLSX · 应收");
    }

    @Test
    void severalListsInAWorkbookAreAskedFor() {
        Workbooks book = Workbooks.book()
                .sheet("Jan", "visible", HEADER, row(2, "C1", "J", number("46025"), number("46055"), number("1")))
                .sheet("Feb", "visible", HEADER, row(2, "C1", "F", number("46055"), number("46085"), number("2")))
                .sheet("notes", "visible", row(1, "what this is"));
        assertThatThrownBy(() -> load(book))
                .isInstanceOf(BadInput.class)
                .hasMessageContainingAll("sheet", "'Jan', 'Feb'")
                .hasMessageNotContaining("notes");
        ImportReport report =
                imports.load(ImportKind.INVOICES, imports.upload(book.bytes()).readAs("feb", null));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.message()).contains("only sheet 'Feb' was read", "Jan, notes");
        assertThatThrownBy(() -> imports.load(
                        ImportKind.INVOICES, imports.upload(book.bytes()).readAs("Mar", null)))
                .hasMessageContaining("no sheet 'Mar'");
    }

    @Test
    void hiddenRowsAreReadAndTold() {
        String hidden =
                row(2, "C1", "H", number("46025"), number("46055"), number("1")).replace("<row ", "<row hidden=\"1\" ");
        ImportReport report = load(Workbooks.book().sheet("list", "visible", HEADER, hidden));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.message()).contains("1 rows of the sheet are hidden");
    }

    @Test
    void separatorsThatExcelLeavesOutAtTheEndOfALineAreNoFault() {
        String text = "customer,number,issuedOn,dueOn,amount,currency,备注\nC1,E1,2026-01-05,2026-02-04,10\n"
                + "C1,E2,2026-01-05,2026-02-04,10,,x\nC1,E3,2026-01-05,2026-02-04,1";
        ImportReport report = imports.load(ImportKind.INVOICES, null, null, imports.text(text, StandardCharsets.UTF_8));
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(4);
            assertThat(r.reason()).contains("cut off");
        });
    }

    @Test
    void daysWithATimeAndMonthsWithANameAreUnderstood() {
        ImportReport report = imports.load(
                ImportKind.INVOICES,
                "customer,number,issuedOn,dueOn,amount",
                "C1,A,2026/1/5 0:00,2026/2/4 10:30,1",
                "C1,B,05-Jan-2026,4 February 2026,1",
                "C1,C,\"Jan 5, 2026\",2026年2月4日 09:00,1",
                "C1,D,5-一月-2026,2026-02-04 00:00:00.000,1",
                "C1,E,5-Jan-26,2026-02-04,1",
                "C1,F,05-Foo-2026,2026-02-04,1");
        assertThat(report.rejected().stream().map(RejectedLine::line)).containsExactly(6L, 7L);
        for (String number : new String[] {"A", "B", "C", "D"}) {
            assertThat(due(number)).as(number).isEqualTo("2026-02-04");
        }
    }

    private ImportReport load(Workbooks book) {
        return imports.load(ImportKind.INVOICES, imports.upload(book.bytes()));
    }

    private String due(String number) {
        return imports.desk
                .jdbc
                .sql("select cast(due_on as varchar(10)) from huikuan.invoice where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
