package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huikuan.interest.InterestSheet;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterItem;
import org.huikuan.letters.LetterParts;
import org.huikuan.letters.LetterParts.Circumstances;
import org.huikuan.letters.Letterhead;
import org.huikuan.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter says what is so on its day, and nothing else. */
class TruthfulLettersTest {

    @ParameterizedTest
    @ValueSource(strings = {"L06", "L07"})
    void withoutARateNoSumIsNamedAndTheClaimIsReserved(String code) {
        LetterContent sample = SampleLetters.of(LetterCode.valueOf(code), "zh");
        InterestSheet none = new InterestSheet(SampleLetters.DATE, List.of(), List.of("INV-20251103"));
        String chinese = text(with(sample, sample.parts().withInterest(none)));
        String english = text(with(
                SampleLetters.of(LetterCode.valueOf(code), "en"),
                SampleLetters.of(LetterCode.valueOf(code), "en").parts().withInterest(none)));

        assertThat(chinese).contains("保留依合同约定及法律规定主张的权利").doesNotContain("暂计", "附件", "计算表");
        assertThat(english).contains("late-payment charges or loss").doesNotContain("provisionally", "Annex", "annex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L03", "L04", "L06", "L07"})
    void whatIsLeftOutIsReservedAndNothingIsReservedThatIsNot(String code) {
        LetterContent sample = SampleLetters.of(LetterCode.valueOf(code), "zh");
        Circumstances two = new Circumstances(List.of("promised", "held"), List.of(), false, false, null, null);

        assertThat(text(sample)).doesNotContain("未列入本函主张");
        assertThat(text(with(sample, sample.parts().withCircumstances(two))))
                .contains("除上列款项外，贵司账上另有已约定付款日的款项、暂缓主张的款项，未列入本函主张；对该等款项的全部权利均予保留。")
                .doesNotContain("提出异议、尚在核实的款项");
    }

    @Test
    void aStatementListsTheWholeAccountAndSaysWhatIsNotAskedForYet() {
        LetterItem due = item("INV-1", 30, "200000.00", "200000.00");
        LetterItem later = item("INV-2", -30, "200000.00", "0.00");
        Circumstances credit =
                new Circumstances(List.of(), List.of(Money.of("5000.00", "CNY")), false, false, null, null);
        String text = text(with(
                items(SampleLetters.of(LetterCode.L01, "zh"), List.of(due, later)),
                LetterParts.none().withCircumstances(credit)));

        assertThat(text)
                .contains(
                        "贵司尚欠我司货款人民币400,000.00元",
                        "现请支付的为人民币195,000.00元",
                        "未到期",
                        "人民币5,000.00元（大写：人民币伍仟元整），发票未付金额中未作扣除，现请支付的金额中已扣除")
                .contains("我司尚欠贵司人民币400,000.00元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L00", "L03", "L04", "L06"})
    void creditOfTheCustomerIsNotAskedForTwice(String code) {
        LetterContent sample = SampleLetters.of(LetterCode.valueOf(code), "en");
        Circumstances credit = new Circumstances(
                List.of(), List.of(Money.of("300.00", "CNY"), Money.of("7.00", "USD")), false, false, null, null);
        String text = text(with(
                items(sample, List.of(item("INV-1", 30, "1000.00", "1000.00"))),
                sample.parts().withCircumstances(credit)));

        assertThat(text)
                .contains("Less: credit on your account", "-300.00", "700.00")
                .doesNotContain("7.00 USD", "USD");
    }

    @Test
    void onlyADisputeIsCalledADispute() {
        LetterItem part = item("INV-1", 30, "1000.00", "600.00");
        String none = text(items(SampleLetters.of(LetterCode.L03, "zh"), List.of(part)));
        String some = text(
                items(SampleLetters.of(LetterCode.L03, "zh"), List.of(part.withDisputed(Money.of("400.00", "CNY")))));

        assertThat(none).doesNotContain("提出异议、尚在核实");
        assertThat(some).contains("提出异议、尚在核实");
    }

    @Test
    void aSupplyStopIsThreatenedOnlyWhileThereIsNone() {
        LetterContent sample = SampleLetters.of(LetterCode.L06, "zh");
        Circumstances held = new Circumstances(List.of(), List.of(), true, false, null, null);

        assertThat(text(sample)).contains("措施：暂停供货；");
        assertThat(text(with(sample, sample.parts().withCircumstances(held)))).contains("措施：继续暂停供货；");
        assertThat(text(SampleLetters.of(LetterCode.L05, "zh")))
                .contains("适当担保")
                .doesNotContain("信用额度", "认可的担保");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L05", "L06", "L07"})
    void aBuyerUnderAnotherLawIsNotToldOurArticles(String code) {
        LetterContent sample = SampleLetters.of(LetterCode.valueOf(code), "en");
        LetterParts plain = code.equals("L05")
                ? LetterParts.none().withSupplyHold(new LetterParts.SupplyHold(SampleLetters.DATE, null))
                : sample.parts()
                        .withInterest(new InterestSheet(SampleLetters.DATE, List.of(), List.of()))
                        .withCircumstances(Circumstances.PLAIN);

        assertThat(text(with(sample, plain))).contains("Civil Code");
        assertThat(text(with(
                        sample,
                        plain.withCircumstances(new Circumstances(List.of(), List.of(), false, true, null, null)))))
                .doesNotContain("Civil Code", "article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L06", "L07"})
    void whoDecidesIsSaidAsTheContractHasIt(String code) {
        LetterContent zh = SampleLetters.of(LetterCode.valueOf(code), "zh");
        LetterContent en = SampleLetters.of(LetterCode.valueOf(code), "en");

        assertThat(text(forum(zh, "arbitration")))
                .contains("按合同仲裁条款申请仲裁", "仲裁费")
                .doesNotContain("诉讼");
        assertThat(text(forum(zh, "court"))).contains("提起诉讼", "诉讼费").doesNotContain("仲裁");
        assertThat(text(forum(zh, null))).contains("提起诉讼或者申请仲裁");
        assertThat(text(forum(en, "arbitration")))
                .contains("commence arbitration under the arbitration clause")
                .doesNotContain("bring an action", "Court");
        assertThat(text(forum(en, "court"))).contains("bring an action").doesNotContain("arbitration");
    }

    private static LetterContent forum(LetterContent sample, @Nullable String forum) {
        Circumstances now = new Circumstances(List.of(), List.of(), false, true, null, forum);
        return with(sample, sample.parts().withCircumstances(now));
    }

    @Test
    void aDeadlineNamesItsWorkingDaysFromReceiptAndItsLastDay() {
        LetterContent sample = SampleLetters.of(LetterCode.L06, "zh");
        Circumstances ten = new Circumstances(List.of(), List.of(), false, false, 10, null);

        assertThat(text(with(sample, sample.parts().withCircumstances(ten))))
                .contains("催告函（关于限期支付货款的通知）", "收到本函之日起10个工作日内，且不迟于2026年3月30日（含当日）");
    }

    @Test
    void aCreditorWithoutLetterheadRefersToNoNumbersAbove() {
        LetterContent s = SampleLetters.of(LetterCode.L03, "zh");
        LetterContent bare = new LetterContent(
                s.code(),
                s.language(),
                s.reference(),
                s.date(),
                new Letterhead("甲公司", null, null, null, null, null, null),
                s.recipient(),
                null,
                s.items(),
                s.payBy(),
                s.deadline(),
                s.parts());

        assertThat(text(bare)).contains("请与我司业务联系人联系").doesNotContain("上述联系方式");
    }

    @Test
    void counselsLetterIsADraftWithEachWordOnce() {
        LetterContent sample = SampleLetters.of(LetterCode.L07, "zh");
        LetterParts titled =
                sample.parts().withLawyer(new LetterParts.Lawyer("正衡律师事务所", "周律师", null, null, null, null));

        assertThat(text(with(sample, titled))).contains("指派周律师，就", "供律师审定用印").doesNotContain("律师律师");
        assertThat(text(sample)).contains("第五百七十九条、第六百二十六条、第六百二十八条", "沪正衡函字第17号", "执业证号");
    }

    @Test
    void aThousandMilliardCanBeWritten() {
        assertThat(text(items(
                        SampleLetters.of(LetterCode.L03, "zh"),
                        List.of(item("INV-1", 3, "1000000000000.00", "1000000000000.00")))))
                .contains("人民币壹万亿元整");
    }

    private static LetterItem item(String number, long days, String open, String demanded) {
        return new LetterItem(
                number,
                SampleLetters.DATE.minusDays(90),
                SampleLetters.DATE.minusDays(days),
                days,
                Money.of(open, "CNY"),
                Money.of(open, "CNY"),
                Money.of(demanded, "CNY"));
    }

    static LetterContent with(LetterContent s, LetterParts parts) {
        return new LetterContent(
                s.code(),
                s.language(),
                s.reference(),
                s.date(),
                s.letterhead(),
                s.recipient(),
                s.contact(),
                s.items(),
                s.payBy(),
                s.deadline(),
                parts);
    }

    private static LetterContent items(LetterContent s, List<LetterItem> items) {
        return new LetterContent(
                s.code(),
                s.language(),
                s.reference(),
                s.date(),
                s.letterhead(),
                s.recipient(),
                s.contact(),
                items,
                s.payBy(),
                s.deadline(),
                s.parts());
    }

    private static String text(LetterContent content) {
        return Presses.text(Presses.press().print(content).pdf())
                .replaceAll("\\s*\n\\s*", content.language().equals("zh") ? "" : " ");
    }
}
