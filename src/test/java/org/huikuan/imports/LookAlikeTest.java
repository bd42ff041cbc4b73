package org.huikuan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.imports.mapping.MappingDraft;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Characters that look like others, and bytes that could be another character set's. */
class LookAlikeTest {

    private HikariDataSource database;
    private ImportDesk imports;

    @BeforeEach
    void open() {
        database = Databases.h2();
        imports = new ImportDesk(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void oneInvoiceSpelledWithInvisibleAndWideCharactersIsOneInvoice() {
        imports.customers("F013");
        ImportReport report = imports.load(
                ImportKind.INVOICES,
                "customer,number,issuedOn,dueOn,amount",
                "F013,INV-1,2026-01-05,2026-02-04,10",
                "F013,INV-1\u00A0,2026-01-05,2026-02-04,10",
                "F013\u200B,INV\uFF0D1,2026-01-05,2026-02-04,10",
                "\uFEFFF013,INV\u20131,2026-01-05,2026-02-04,10",
                "Ｆ０１３,ＩＮＶ-\u200E1,2026-01-05,2026-02-04,10");
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(4);
    }

    @Test
    void numbersThatDifferOnlyByCaseAreSaid() {
        imports.customers("F013");
        String header = "customer,number,issuedOn,dueOn,amount";
        imports.load(ImportKind.INVOICES, header, "F013,INV-1,2026-01-05,2026-02-04,10");
        ImportReport report = imports.load(
                ImportKind.INVOICES,
                header,
                "F013,inv-1,2026-01-05,2026-02-04,10",
                "F013,inv-2,2026-01-05,2026-02-04,10");
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.message())
                .contains("only in upper and lower case", "inv-1 / INV-1")
                .doesNotContain("inv-2");
        report = imports.load(ImportKind.CUSTOMERS, "customer,name", "f013,other");
        assertThat(report.message()).contains("f013 / F013");
    }

    @Test
    void namesLoseInvisibleCharactersAndKeepTheirWideOnes() {
        imports.load(ImportKind.CUSTOMERS, "customer,name", "C1,Alpha\u00A0Trading\u200B（上海）有限公司");
        assertThat(name("C1")).isEqualTo("Alpha Trading（上海）有限公司");
    }

    @Test
    void traditionalChineseIsReadAsBig5AndKoreanIsAskedFor() {
        String big5 = "customer,name,address\nBIG5,臺北電子股份有限公司,新北市板橋區文化路\n";
        imports.load(ImportKind.CUSTOMERS, null, null, imports.text(big5, Charset.forName("Big5")));
        assertThat(name("BIG5")).isEqualTo("臺北電子股份有限公司");
        byte[] korean = "customer,name\nKR,대한전자주식회사서울지점\n".getBytes(Charset.forName("EUC-KR"));
        assertThatThrownBy(() -> imports.load(ImportKind.CUSTOMERS, imports.upload(korean)))
                .isInstanceOf(BadInput.class)
                .hasMessageContainingAll("encoding", "EUC-KR", "GB18030");
        imports.load(ImportKind.CUSTOMERS, imports.upload(korean).readAs(null, "EUC-KR"));
        assertThat(name("KR")).isEqualTo("대한전자주식회사서울지점");
        assertThatThrownBy(() -> imports.upload(korean).readAs(null, "no-set"))
                .hasMessageContaining("no character set");
    }

    @Test
    void chineseOfEveryLengthStaysGb18030() {
        Charset gb = Charset.forName("GB18030");
        String[] names = {"北京华联", "𠮷野㐀", "示例", "上海示例电子有限公司", "重庆市某某汽车零部件股份有限公司（第二分公司）"};
        for (int i = 0; i < names.length; i++) {
            imports.load(
                    ImportKind.CUSTOMERS, null, null, imports.text("customer,name\nG" + i + "," + names[i] + "\n", gb));
            assertThat(name("G" + i)).isEqualTo(names[i]);
        }
    }

    @Test
    void aCustomerCalledTotalIsNoLineOfTotals() {
        String columns = "customer = 客户名称\nnumber = 单据号\nissuedOn = 单据日期\ndueOn = 到期日\namount = 金额";
        Mapping made = new MappingDraft("tot", "t", "invoices", "", "", "", "", columns, "", true).on(null);
        imports.mappings.save(made.beginningAt(null, true));
        String file = "客户名称,单据号,单据日期,到期日,金额\nTotal,TT-1,2026-01-05,2026-02-04,500000\n"
                + "Alpha,TT-2,2026-01-05,2026-02-04,100\n合计,,,,500100\n";
        ImportReport report =
                imports.load(ImportKind.INVOICES, "tot", null, imports.text(file, StandardCharsets.UTF_8));
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.amounts().accepted()).isEqualTo(report.amounts().skipped());
    }

    private String name(String customer) {
        return imports.desk.accounts.find("HK", customer).orElseThrow().name();
    }
}
