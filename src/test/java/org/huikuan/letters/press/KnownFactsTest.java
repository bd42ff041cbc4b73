package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.interest.InterestKind;
import org.huikuan.interest.InterestLine;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.Rate;
import org.huikuan.ledger.contracts.AccountTerms;
import org.huikuan.ledger.contracts.Contract;
import org.huikuan.ledger.contracts.Debtor;
import org.huikuan.ledger.contracts.InvoiceFacts;
import org.huikuan.letters.KnownPapers;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.Recipient;
import org.huikuan.letters.outbox.Letterheads;
import org.huikuan.shared.Money;
import org.junit.jupiter.api.Test;

/** What the ledger knows stands in the letter; what it does not know leaves no empty label. */
class KnownFactsTest {

    private static final KnownPapers PAPERS = new KnownPapers(
            new AccountTerms(Debtor.UNKNOWN, List.of(Contract.called("QM-2025-017"))),
            Map.of(
                    "INV-1",
                    new InvoiceFacts(0L, "PO-4471", null, null),
                    "INV-2",
                    new InvoiceFacts(9L, null, null, null)));

    @Test
    void anEnglishLetterShowsTheEnglishNameAndWhereMoneyFromAbroadGoes() {
        String text = text(SampleLetters.of(LetterCode.L03, "en"));

        assertThat(text)
                .contains(
                        "Shanghai Qiming Machinery Co., Ltd.",
                        "上海启明机电设备有限公司",
                        "Account holder Shanghai Qiming Machinery Co., Ltd.",
                        "Bank Industrial and Commercial Bank of China, Shanghai Pudong Branch",
                        "Bank address 9 Pudong Avenue, Shanghai 200120, P.R. China",
                        "SWIFT/BIC ICBKCNBJSHI",
                        "please contact Wang Fang, Credit Controller, tel. +86 21 5888 6601")
                .doesNotContain("IBAN", "应收账款管理部");
    }

    @Test
    void aChineseLetterInYuanShowsNoBankCodeAndOneInForeignMoneyDoes() {
        LetterContent yuan = SampleLetters.of(LetterCode.L03, "zh");
        LetterContent dollars = items(yuan, List.of(item("INV-1", "USD")));

        assertThat(text(yuan)).contains("请联系：王芳（应收账款主管），电话 021-5888 6601").doesNotContain("SWIFT");
        assertThat(text(dollars)).contains("SWIFT/BIC ICBKCNBJSHI", "开户行地址");
    }

    @Test
    void moneyOfTwoCurrenciesHasASumForEachAndNoneTogether() {
        LetterContent yuan = SampleLetters.of(LetterCode.L03, "zh");
        String both = text(items(yuan, List.of(item("INV-1", "CNY"), item("INV-2", "USD"), item("INV-3", "USD"))));

        assertThat(both).contains("CNY 1,000.00", "USD 2,000.00").doesNotContain("3,000.00");
    }

    @Test
    void theNumbersOfContractAndOrderStandWithTheItem() {
        assertThat(text(SampleLetters.of(LetterCode.L03, "zh"))).contains("合同编号：QM-2025-017", "订单 PO-4471");
        assertThat(text(SampleLetters.of(LetterCode.L01, "en"))).contains("Contract no. QM-2025-017", "Order PO-4471");
        assertThat(text(items(SampleLetters.of(LetterCode.L03, "zh"), List.of(item("INV-9", "CNY")))))
                .doesNotContain("合同编号", "合同 ", "订单 ");
        LetterItem known = PAPERS.on(item("INV-1", "CNY"));
        assertThat(text(items(SampleLetters.of(LetterCode.L03, "zh"), List.of(known, item("INV-9", "CNY")))))
                .contains("合同 QM-2025-017")
                .doesNotContain("合同编号");
    }

    @Test
    void anItemTakesTheContractThatItsInvoiceNames() {
        LetterItem known = PAPERS.on(item("INV-1", "CNY"));
        LetterItem unknown = PAPERS.on(item("INV-2", "CNY"));

        assertThat(known.contract()).isEqualTo("QM-2025-017");
        assertThat(known.order()).isEqualTo("PO-4471");
        assertThat(unknown.contract()).isNull();
        assertThat(KnownPapers.contractsOf(List.of(known), "zh")).isEqualTo(Optional.of("编号为QM-2025-017的合同"));
        assertThat(KnownPapers.contractsOf(List.of(known, unknown), "zh")).isEmpty();
    }

    @Test
    void anInvoiceOlderThanTheDefaultContractIsNotPrintedUnderItUnlessItNamesIt() {
        LetterItem item = item("INV-9", "CNY");
        LocalDate next = item.issuedOn().plusDays(1);

        assertThat(papers(item.issuedOn(), InvoiceFacts.UNKNOWN).on(item).contract())
                .isEqualTo("HT-9");
        assertThat(papers(next, InvoiceFacts.UNKNOWN).on(item).contract()).isNull();
        assertThat(papers(next, new InvoiceFacts(0L, null, null, null)).on(item).contract())
                .isEqualTo("HT-9");
    }

    @Test
    void aPowerOfAttorneyNamesTheCreditorsLegalRepresentativeOrLeavesRoom() {
        LetterContent known = SampleLetters.of(LetterCode.L03, "zh");

        assertThat(pack(known, known.letterhead())).contains("（法定代表人：陈启明，执行董事）兹委托");
        assertThat(pack(known, Letterhead.named("甲公司"))).contains("（法定代表人：＿＿＿＿＿＿＿＿）兹委托");
    }

    private static String pack(LetterContent content, Letterhead head) {
        OwnLetterhead own = new OwnLetterhead(ids -> Map.of(1L, new Letterheads.Sender(head, null)));
        return Presses.text(new TemplateVisitPapers(Presses.TEMPLATES, Presses.PRINTER, Presses.FONT, own)
                        .pack(1, content, Map.of(), List.of()))
                .replaceAll("\\s+", "");
    }

    private static KnownPapers papers(LocalDate signedOn, InvoiceFacts facts) {
        Contract c = Contract.called("HT-9");
        Contract byDefault = new Contract(
                0,
                c.number(),
                signedOn,
                true,
                c.lateRate(),
                null,
                c.payWhenPaid(),
                c.supply(),
                c.arbitration(),
                c.retention(),
                c.guaranteed(),
                List.of(),
                null);
        return new KnownPapers(new AccountTerms(Debtor.UNKNOWN, List.of(byDefault)), Map.of("INV-9", facts));
    }

    @Test
    void whatIsUnknownLeavesNoLabel() {
        LetterContent s = SampleLetters.of(LetterCode.L03, "en");
        String text = text(new LetterContent(
                s.code(),
                "en",
                s.reference(),
                s.date(),
                Letterhead.named("甲公司"),
                new Recipient("K-1", "Buyer Ltd.", null, null, null),
                null,
                List.of(item("INV-1", "EUR")),
                s.payBy(),
                null,
                LetterParts.none()));

        assertThat(text).doesNotContain("USCC", "Attention", "SWIFT", "Bank address", "Tel.", "Contract ", "Order ");
    }

    @Test
    void abroadOnlyTheContractsRateIsCounted() {
        InterestSheet sheet = new InterestSheet(
                SampleLetters.DATE,
                List.of(
                        line("INV-1", InterestKind.AGREED, "合同约定的逾期付款违约金"),
                        line("INV-2", InterestKind.INTEREST, "《保障中小企业款项支付条例》第十七条")),
                List.of("INV-3"));

        assertThat(sheet.agreedOnly().lines()).extracting(InterestLine::invoice).containsExactly("INV-1");
        assertThat(sheet.agreedOnly().withoutRate()).containsExactly("INV-3", "INV-2");
    }

    private static InterestLine line(String invoice, InterestKind kind, String basis) {
        LocalDate day = SampleLetters.DATE;
        Money one = Money.of("1.00", "CNY");
        return new InterestLine(invoice, one, day, day, 1, Rate.aDay(new BigDecimal("0.05")), one, kind, basis, basis);
    }

    private static LetterItem item(String number, String currency) {
        Money money = Money.of("1000.00", currency);
        LocalDate due = SampleLetters.DATE.minusDays(30);
        return new LetterItem(number, due.minusDays(30), due, 30, money, money, money);
    }

    private static LetterContent items(LetterContent s, List<LetterItem> items) {
        return new LetterContent(
                s.code(),
                s.language(),
                s.reference(),
                s.date(),
                s.letterhead(),
                s.recipient(),
                null,
                items,
                s.payBy(),
                s.deadline(),
                LetterParts.none());
    }

    private static String text(LetterContent content) {
        return Presses.text(Presses.press().print(content).pdf()).replaceAll("\\s+", " ");
    }
}
