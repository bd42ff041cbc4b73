package org.huikuan.letters.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huikuan.interest.InterestKind;
import org.huikuan.interest.InterestLine;
import org.huikuan.interest.InterestSheet;
import org.huikuan.interest.Rate;
import org.huikuan.letters.BankAccount;
import org.huikuan.letters.Cure;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.Letterhead;
import org.huikuan.letters.Recipient;
import org.huikuan.shared.BusinessKey;
import org.huikuan.shared.Money;

/** A letter of each kind in each language, as a firm might have to write it on 16 March 2026. */
public final class SampleLetters {

    static final LocalDate DATE = LocalDate.of(2026, 3, 16);

    private static final LocalDate PAY_BY = LocalDate.of(2026, 3, 27);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 3, 30);

    private SampleLetters() {}

    public static LetterContent of(LetterCode code, String language) {
        boolean zh = language.equals("zh");
        return new LetterContent(
                code,
                language,
                BusinessKey.ofLetter(123, code.name(), 1),
                DATE,
                zh ? chineseHead() : englishHead(),
                zh ? chineseCustomer() : englishCustomer(),
                null,
                code == LetterCode.L12 ? List.of() : items(),
                PAY_BY,
                DEADLINE,
                parts(code, zh));
    }

    static Letterhead chineseHead() {
        return new Letterhead(
                "上海启明机电设备有限公司",
                "91310115MA1K4BCD7X",
                "上海市浦东新区张杨路1288号，邮编200135",
                "021-5888 6600",
                "ar@qiming-example.cn",
                new BankAccount("中国工商银行上海市浦东支行", "上海启明机电设备有限公司", "1001 2345 6789 0123 456"),
                "应收账款管理部",
                abroad(),
                new Letterhead.Person("王芳", "应收账款主管", "021-5888 6601"),
                new Letterhead.Representative("陈启明", "执行董事"));
    }

    static Letterhead englishHead() {
        Letterhead head = chineseHead();
        return new Letterhead(
                head.name(),
                head.uscc(),
                head.address(),
                "+86 21 5888 6600",
                head.email(),
                head.bankAccount(),
                head.sealLine(),
                abroad(),
                new Letterhead.Person("Wang Fang", "Credit Controller", "+86 21 5888 6601"),
                new Letterhead.Representative("Chen Qiming", "Executive Director"));
    }

    private static Letterhead.Abroad abroad() {
        return new Letterhead.Abroad(
                "Shanghai Qiming Machinery Co., Ltd.",
                "1288 Zhangyang Road, Pudong, Shanghai 200135, P.R. China",
                "Industrial and Commercial Bank of China, Shanghai Pudong Branch",
                "9 Pudong Avenue, Shanghai 200120, P.R. China",
                "ICBKCNBJSHI",
                null);
    }

    static Recipient chineseCustomer() {
        return new Recipient("K-2048", "杭州驰电科技股份有限公司", "91330106MA27XYZ12B", "浙江省杭州市西湖区文三路477号", "李建国（财务总监）");
    }

    private static Recipient englishCustomer() {
        return new Recipient(
                "K-2049",
                "Northwind Electric Tools Ltd.",
                null,
                "14 Harbour Street, Bristol BS1 4QA, United Kingdom",
                "Ms Jane Miller, Finance Director");
    }

    static List<LetterItem> items() {
        return List.of(
                item("INV-20251103", "2025-11-03", "2025-12-03", "120000.00", "86500.50", "86500.50"),
                item("INV-20251217", "2025-12-17", "2026-01-16", "48200.00", "48200.00", "40000.00"),
                item("INV-20260108", "2026-01-08", "2026-02-07", "7600.08", "7600.08", "7600.08"));
    }

    private static LetterItem item(
            String invoice, String issued, String due, String amount, String open, String demanded) {
        LocalDate dueOn = LocalDate.parse(due);
        return new LetterItem(
                        invoice,
                        LocalDate.parse(issued),
                        dueOn,
                        ChronoUnit.DAYS.between(dueOn, DATE),
                        Money.of(amount, "CNY"),
                        Money.of(open, "CNY"),
                        Money.of(demanded, "CNY"),
                        null,
                        "QM-2025-017",
                        invoice.equals("INV-20251217") ? "PO-4471" : null)
                .withDisputed(Money.of(open, "CNY").minus(Money.of(demanded, "CNY")));
    }

    private static LetterParts parts(LetterCode code, boolean zh) {
        LetterParts parts = LetterParts.none()
                .withContract(zh ? "编号为QM-2025-017的《设备采购合同》" : "purchase contract QM-2025-017")
                .withCircumstances(new LetterParts.Circumstances(List.of(), List.of(), false, !zh, 10, null));
        return switch (code) {
            case L03 ->
                parts.withNextStep(
                        zh
                                ? "届时未收到款项的，我司将派员上门拜访，当面商定付款安排。"
                                : "If payment is not received, our staff will visit you to agree how the account will be paid.");
            case L04 ->
                parts.withMeeting(new LetterParts.Meeting(
                        LocalDate.of(2026, 3, 24),
                        zh ? "副总经理陈志强" : "Chen Zhiqiang, our deputy general manager,",
                        zh ? "贵司杭州总部" : "your office in Bristol"));
            case L05 ->
                parts.withSupplyHold(new LetterParts.SupplyHold(
                        LocalDate.of(2026, 3, 23), zh ? "双方合同第7.3条" : "clause 7.3 of our contract"));
            case L06 -> parts.withInterest(interest(zh));
            case L07 -> parts.withInterest(interest(zh)).withLawyer(lawyer(zh));
            case L12 -> parts.withReceived(money("134700.58", "2026-03-13"));
            case L21 ->
                parts.withVisit(new LetterParts.Visit(
                        LocalDate.of(2026, 3, 25),
                        zh ? "王芳（催收专员）、赵磊（销售经理）" : "Wang Fang (collections), Zhao Lei (sales manager)",
                        zh ? "核对账目，商定付款日期" : "to compare the account and agree dates of payment"));
            case L22 -> parts.withBounced(money("40000.00", "2026-03-13"));
            case L23 -> parts.withApology(apology(zh));
            default -> parts;
        };
    }

    private static LetterParts.Apology apology(boolean zh) {
        return new LetterParts.Apology(
                zh
                        ? "我司开具该发票时误用了调价前的单价，多计货款。"
                        : "When we made out this invoice we used the price of the old list and charged too much.",
                List.of(Cure.INVOICE_CORRECTED, Cure.PERSON_CHANGED),
                new LetterParts.Objection(LocalDate.of(2026, 3, 3), "price", List.of("INV-20251217")),
                new LetterParts.CreditNote("CN-2026-031", money("3200.00", "2026-03-10")));
    }

    private static LetterParts.Lawyer lawyer(boolean zh) {
        return zh
                ? new LetterParts.Lawyer(
                        "上海正衡律师事务所", "周明", "13101201510123456", "上海市静安区南京西路1266号", "021-6288 0000", "（2026）沪正衡函字第17号")
                : new LetterParts.Lawyer(
                        "Zhengheng Law Firm",
                        "Zhou Ming",
                        "13101201510123456",
                        "1266 Nanjing Road West, Shanghai",
                        "+86 21 6288 0000",
                        "ZH-2026-17");
    }

    private static LetterParts.MoneyOn money(String amount, String on) {
        return new LetterParts.MoneyOn(Money.of(amount, "CNY"), LocalDate.parse(on));
    }

    private static InterestSheet interest(boolean zh) {
        return new InterestSheet(
                DATE,
                List.of(
                        line("INV-20251103", "86500.50", "2025-12-04", 103, "4454.78", zh),
                        line("INV-20251217", "40000.00", "2026-01-17", 59, "1180.00", zh),
                        line("INV-20260108", "7600.08", "2026-02-08", 37, "140.60", zh)),
                List.of());
    }

    private static InterestLine line(
            String invoice, String principal, String from, long days, String amount, boolean zh) {
        return new InterestLine(
                invoice,
                Money.of(principal, "CNY"),
                LocalDate.parse(from),
                DATE,
                days,
                Rate.aDay(new BigDecimal("0.05")),
                Money.of(amount, "CNY"),
                zh ? InterestKind.INTEREST : InterestKind.AGREED,
                zh ? "《保障中小企业款项支付条例》第十七条：双方未约定逾期利息率的，按照每日利率万分之五支付逾期利息。" : "合同约定的逾期付款违约金：日0.05%。",
                "The contract, clause 11: 0.05 percent of the amount in arrears a day.");
    }
}
