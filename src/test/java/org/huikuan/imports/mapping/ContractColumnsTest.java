package org.huikuan.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.huikuan.imports.ImportDesk;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.ImportReport;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Clause;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.ledger.contracts.Known;
import org.huikuan.ledger.contracts.LateRate;
import org.huikuan.ledger.contracts.RatePeriod;
import org.huikuan.ledger.contracts.SizeClass;
import org.huikuan.testing.OnBothDatabases;
import org.huikuan.testing.Said;
import org.junit.jupiter.api.Test;

/** Contract and debtor facts come with the files of customers and invoices. */
class ContractColumnsTest {

    private static final String[] CUSTOMERS = {
        "客户编号,客户名称,统一社会信用代码,企业规模,法定代表人,合同编号,合同签订日期,逾期违约金,违约金条款,背靠背条款,停供条款,仲裁条款,担保人,适用法律",
        "C1,远岭重工,91350100M000100Y43,大型,王建国,HT-1,2025-03-01,日万分之五,第11条,未约定,第9条,不详,远岭集团,德国法",
        "C1,远岭重工,,,,HT-2,2025-06-01,未约定,,,,,,中华人民共和国法律",
        "C2,临江,91350100M000100Y44,,,,,,,,,,,",
        "C3,海宁,,,,,,0.05,,,,,,",
    };

    @OnBothDatabases
    void chineseHeadingsAndWordsAreUnderstoodAndAnEmptyCellSaysNothing(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        ImportReport report = imports.load(ImportKind.CUSTOMERS, CUSTOMERS);

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected().stream().map(r -> r.line() + " " + r.field()))
                .containsExactly("4 uscc", "5 lateRate");
        AccountTerms terms = imports.contracts.of(id(imports, "C1"));
        assertThat(terms.debtor().sizeClass()).isEqualTo(SizeClass.LARGE);
        assertThat(terms.debtor().legalRepresentative()).isEqualTo("王建国");
        Contract first = terms.byDefault().orElseThrow();
        assertThat(first.number()).isEqualTo("HT-1");
        assertThat(first.signedOn()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(first.lateRate()).isEqualTo(new LateRate(Known.YES, new BigDecimal("0.050000"), RatePeriod.DAY));
        assertThat(first.payWhenPaid()).isEqualTo(new Clause(Known.NO, null));
        assertThat(first.supply()).isEqualTo(new Clause(Known.YES, "第9条"));
        assertThat(first.arbitration()).isEqualTo(Clause.UNKNOWN);
        assertThat(first.guarantees()).extracting("guarantor").containsExactly("远岭集团");
        assertThat(terms.contracts()).extracting(Contract::law).containsExactly("DE", "CN");
        assertThat(terms.contracts().get(1).lateRate().known()).isEqualTo(Known.NO);
        assertThat(imports.load(ImportKind.CUSTOMERS, CUSTOMERS).unchanged()).isEqualTo(2);
        assertThat(Said.of(imports.desk
                        .jdbc
                        .sql("select detail from huikuan.journal where what = 'terms-changed'")
                        .query(String.class)
                        .single()))
                .contains("contract HT-1 late-rate: – → 0.05 % a day", "contract HT-1 governing-law: – → DE");
    }

    @OnBothDatabases
    void anInvoiceSaysItsContractDeliveryAndAcceptanceAlsoLater(DataSource database) {
        ImportDesk imports = new ImportDesk(database);
        imports.customers("C1");
        String header = "客户编号,发票号,开票日期,到期日,金额,合同编号,订单号,交货日期,验收合格日期";
        imports.load(ImportKind.INVOICES, header, "C1,I1,2026-01-05,2026-02-04,100.00,,,,");
        ImportReport later = imports.load(
                ImportKind.INVOICES, header, "C1,I1,2026-01-05,2026-02-04,100.00,HT-9,PO-7,2026-01-08,2026-01-20");

        assertThat(later.accepted()).isEqualTo(1);
        AccountTerms terms = imports.contracts.of(id(imports, "C1"));
        assertThat(terms.contracts()).extracting(Contract::number).containsExactly("HT-9");
        assertThat(imports.contracts.ofOpenInvoices(List.of(id(imports, "C1"))).get(id(imports, "C1")))
                .containsEntry(
                        "I1",
                        new InvoiceFacts(
                                terms.contracts().get(0).id(),
                                "PO-7",
                                LocalDate.of(2026, 1, 8),
                                LocalDate.of(2026, 1, 20)));
        assertThat(imports.load(ImportKind.INVOICES, header, "C1,I1,2026-01-05,2026-02-04,100.00,HT-9,,2026-01-08,")
                        .unchanged())
                .isEqualTo(1);
    }

    @Test
    void ratesAreReadAsContractsWriteThem() {
        assertThat(RateText.of("0.05%/日", null)).isEqualTo(new RateText("0.05", RatePeriod.DAY));
        assertThat(RateText.of("日万分之五", null)).isEqualTo(new RateText("0.05", RatePeriod.DAY));
        assertThat(RateText.of("每日千分之1.5", null)).isEqualTo(new RateText("0.15", RatePeriod.DAY));
        assertThat(RateText.of("月息1％", null)).isEqualTo(new RateText("1", RatePeriod.MONTH));
        assertThat(RateText.of("年利率6%", null)).isEqualTo(new RateText("6", RatePeriod.YEAR));
        assertThat(RateText.of("6% per year", null)).isEqualTo(new RateText("6", RatePeriod.YEAR));
        assertThat(RateText.of("0.05", "天")).isEqualTo(new RateText("0.05", RatePeriod.DAY));
        assertThat(RateText.of("0.05", null)).isNull();
        assertThat(RateText.of("按LPR四倍/年", null)).isNull();
    }

    private static long id(ImportDesk imports, String customer) {
        return imports.desk.accounts.find("HK", customer).orElseThrow().id();
    }
}
