package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.imports.mapping.MappingDraft;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.OnBothDatabases;

class ImportTest {

    private static final String HEADER = "customer,number,issuedOn,dueOn,amount,currency";

    @OnBothDatabases
    void keepsTheGoodLinesAndNamesTheBadOnes(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1", "C2");
        String[] file = {
            HEADER,
            "C1,I1,2026-01-05,2026-02-04,100.00,CNY",
            "C9,I2,2026-01-05,2026-02-04,100.00,CNY",
            "C1,I3,2026-01-05,2026-02-30,100.00,CNY",
            "C1,I4,2026-01-05,2026-02-04,-5.00,CNY",
            "",
            "C1,I5,2026-01-05,2026-02-04,5.001,CNY",
            "C1,I6,2026-01-05,2026-02-04,\"1,234\",CNY",
            "C1,I7,2026-01-05,2026-02-04,\"1,234.50\",CNY",
            "C1,I8,2026-01-05,2026-02-04,5.00,XXZ",
            "C1,I1,2026-01-05,2026-02-04,100.00,CNY",
            "C1,I1,2026-01-05,2026-02-04,101.00,CNY",
            "C1,I9,2026-01-05,2026-02-04,1,234.00,CNY",
            "C2,I10,2026-01-05,2026-01-04,1.00,CNY",
            "C2,I11,2026-01-05",
            "C2,,2026-01-05,,x,CNY",
            "C2,I12,2026-01-05,,7,",
        };
        ImportReport report = imports.load(ImportKind.INVOICES, file);
        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactly(
                        "3 customer",
                        "4 dueOn",
                        "5 amount",
                        "7 amount",
                        "8 amount",
                        "10 currency",
                        "12 number",
                        "13 line",
                        "14 dueOn",
                        "15 amount",
                        "16 number");
        assertThat(imports.desk.open("I7")).isEqualTo("1234.50");
        ImportReport again = imports.load(ImportKind.INVOICES, file);
        assertThat(again.accepted()).isZero();
        assertThat(again.unchanged()).isEqualTo(4);
        assertThat(again.rejected()).isEqualTo(report.rejected());
    }

    @OnBothDatabases
    void aCustomerWhomNoAddressCouldNameIsRefused(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        ImportReport report = imports.load(
                ImportKind.CUSTOMERS,
                "customer,name",
                "A/B,One",
                "../../etc/passwd,Two",
                "x;y,Three",
                "p%q,Four",
                "a\\b,Five",
                "..,Six",
                "N1,\"Seven\nBcc: x\"",
                "K-1.2_3#客户,Eight");
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejected().stream().map(RejectedLine::field))
                .containsExactly("customer", "customer", "customer", "customer", "customer", "customer", "name");
    }

    @OnBothDatabases
    void aFileOfCustomersNamesCollectorsByTheirExactLoginAndNobodyWhoLeft(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        ImportReport report = imports.load(
                ImportKind.CUSTOMERS,
                "customer,name,collector",
                "C1,One,ann",
                "C2,Two,Ann",
                "C3,Three,nobody-here",
                "C4,Four,gone",
                "C5,Five,");
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactly("3 collector", "4 collector", "5 collector");
        assertThat(report.rejected().get(2).reason()).contains("cannot log in");
    }

    @OnBothDatabases
    void understandsChineseHeadingsInEveryUsualEncoding(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("客户一");
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("GBK"),
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE)) {
            String mark = charset.name().startsWith("UTF") ? "\uFEFF" : "";
            String file = mark + "客户编号;发票号;开票日期;到期日;金额;币种\r\n客户一;票" + charset + ";2026年1月5日;2026/2/4;88.5;人民币\r\n";
            ImportReport report = imports.load(ImportKind.INVOICES, null, null, imports.text(file, charset));
            assertThat(report.rejected()).as(charset.name()).isEmpty();
            assertThat(report.accepted()).as(charset.name()).isEqualTo(1);
        }
        assertThat(imports.imports.latest().get(1).format()).isEqualTo("GB18030 ;");
    }

    @OnBothDatabases
    void loadsCustomersWithContactsAndBringsThemUpToDate(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        String header = "customer,name,email,payDay,terms,contactName,contactRole";
        String[] file = {header, "C1,示例有限公司,a@example.com,10,月结60天,王芳,会计", "C1,示例有限公司,a@example.com,10,月结60天,李强,老板"};
        assertThat(imports.load(ImportKind.CUSTOMERS, file).accepted()).isEqualTo(2);
        assertThat(imports.load(ImportKind.CUSTOMERS, file).unchanged()).isEqualTo(2);
        assertThat(imports.load(ImportKind.CUSTOMERS, "customer,name", "C1,新名称有限公司")
                        .accepted())
                .isEqualTo(1);
        var account = imports.desk.accounts.find("HK", "C1").orElseThrow();
        assertThat(account.name()).isEqualTo("新名称有限公司");
        assertThat(account.email()).isEqualTo("a@example.com");
        assertThat(String.valueOf(account.terms())).isEqualTo("MONTHLY 60");
        assertThat(imports.desk.accounts.contactsOf(account.id())).hasSize(2);
        assertThat(imports.load(ImportKind.CUSTOMERS, header, "C2,x,no-mail,32,x,,")
                        .rejected())
                .singleElement()
                .satisfies(r -> assertThat(r.reason())
                        .contains("mail")
                        .contains("payDay")
                        .contains("terms"));
    }

    @OnBothDatabases
    void loadsReceiptsAndCreditNotes(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        imports.load(
                ImportKind.INVOICES,
                HEADER,
                "C1,I1,2026-01-05,2026-02-04,100.00,CNY",
                "C1,I2,2026-01-05,2026-02-05,50.00,CNY");
        ImportReport receipts = imports.load(
                ImportKind.RECEIPTS,
                "客户编号,收款编号,到账日期,金额,发票号",
                "C1,R1,2026-03-01,60.00,I2",
                "C1,R2,2026-03-03,60.00,",
                "C1,R3,2026-03-01,60.00,I77");
        assertThat(receipts.accepted()).isEqualTo(1);
        assertThat(receipts.rejected().stream().map(RejectedLine::field)).containsExactly("receivedOn", "invoice");
        assertThat(List.of(imports.desk.open("I1"), imports.desk.open("I2"))).containsExactly("100.00", "0.00");
        ImportReport notes = imports.load(
                ImportKind.CREDIT_NOTES,
                "customer,number,issuedOn,amount,invoice,reason",
                "C1,N1,2026-03-01,15,I1,damaged");
        assertThat(notes.accepted()).isEqualTo(1);
        assertThat(imports.desk.open("I1")).isEqualTo("85.00");
        assertThat(imports.desk.contradictions()).isEmpty();
    }

    @OnBothDatabases
    void passesOverWhatIsDatedAfterTheAsOfDay(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        ImportReport report = imports.loadAsOf(
                ImportKind.INVOICES, "2026-01-31", HEADER, "C1,I1,2026-01-31,,1,", "C1,I2,2026-02-01,,1,");
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.amounts().skipped()).containsExactly(new ImportSums.Sum("CNY", "1.00"));
        ImportBatch batch = imports.imports.find(report.batch());
        assertThat(batch.doneLines()).isEqualTo(2);
        assertThat(batch.state()).isEqualTo(BatchState.DONE);
    }

    @OnBothDatabases
    void storesFormulasAndMarkupAsPlainText(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.load(
                ImportKind.CUSTOMERS,
                "customer,name",
                "C1,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"",
                "C2,<b>' or 1=1; --");
        assertThat(imports.desk.accounts.find("HK", "C1").orElseThrow().name())
                .isEqualTo("=HYPERLINK(\"http://x\",\"y\")");
        assertThat(imports.desk.accounts.find("HK", "C2").orElseThrow().name()).isEqualTo("<b>' or 1=1; --");
    }

    @OnBothDatabases
    void readsAForeignExportByAMappingThatAPersonMade(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        String columns = "customer = KUNNR\nnumber = BELNR-{BELNR}\nissuedOn = BLDAT\namount = WRBTR";
        imports.mappings.save(new MappingDraft(
                "sap", "SAP", "invoices", ";", "", "dd.MM.yyyy", ",", columns, "currency = EUR", true));
        String file = "KUNNR;BELNR;BLDAT;WRBTR\n4711;90001;05.01.2026;1.234,50\n";
        ImportReport report =
                imports.load(ImportKind.INVOICES, "sap", null, imports.text(file, StandardCharsets.UTF_8));
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(imports.desk.open("BELNR-90001")).isEqualTo("1234.50");
        assertThatThrownBy(() -> imports.mappings.save(
                        new MappingDraft("S A P", "", "x", "ab", "no-set", "QQQQ{", ";", "a", "b", false)))
                .isInstanceOf(BadInput.class)
                .hasMessageContainingAll("code", "name", "kind", "separator", "charset", "dates", "decimal");
    }
}
