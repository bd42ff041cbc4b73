package org.huikuan.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.huikuan.journal.JournalRecord;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What happened to a case between March and November 2026, as its journal kept it before sentences had keys. */
class OldRowsTest {

    private final JournalWords chinese = words(Locale.CHINESE);
    private final JournalWords english = words(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            received 160000.00                        | 实收 160000.00
            receipt reversed                          | 收款冲销
            overdue balance within tolerance          | 逾期余额在尾差之内
            customers file                            | 客户文件
            letters are off                           | 信函已停用
            rule 3                                    | 分配规则 3
            import 7                                  | 导入批次 7
            import 7 undone                           | 导入已撤销
            电汇 · import 14                           | 电汇 · 导入批次 14
            open items as of 2026-03-02 · import 2    | 2026-03-02 的未清项目清单 · 导入批次 2
            concession limit: interest                | 让步限度：利息
            limit: 1 % of the principal               | 让步限度：本金的 1 %
            enforcement:applied                       | 已申请
            registered-mail 2026-10-19 RR 0000 0000 1 | EMS/挂号信 2026-10-19 RR 0000 0000 1
            nothing-owed                              | 已结清或已结案，无需发函
            他说下周付款 received 5                      | 他说下周付款 received 5
            Voicemail, left our number                | Voicemail, left our number
            """)
    void groundsOfTheApplicationAreSaidAndThoseOfPeopleStay(String kept, String said) {
        assertThat(chinese.grounds(line("promise-kept", kept))).isEqualTo(said);
    }

    @Test
    void theProofOfAWriteOffIsACodeAndThenAPersonsWords() {
        String kept = "small-and-old: 账销案存";

        assertThat(chinese.grounds(line("case-written-off", kept)))
                .endsWith(": 账销案存")
                .doesNotContain("small");
        assertThat(chinese.grounds(line("contact-logged", kept))).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            invoice corrected       | 发票已更正
            rest days extend        | 付款期限遇休息日顺延
            客户已注销，撤案              | 客户已注销，撤案
            """)
    void whyACaseIsClosedIsSaidInTheReadersLanguage(String kept, String said) {
        assertThat(chinese.reason(old(kept))).isEqualTo(said);
        assertThat(chinese.reason(old("small-and-old: 账销案存")))
                .endsWith(": 账销案存")
                .doesNotContain("small");
        assertThat(english.reason(null)).isEmpty();
    }

    @Test
    void aLetterIsCalledByItsName() {
        assertThat(chinese.detail(happening("L06"))).isEqualTo("正式催告函 L06");
        assertThat(english.detail(happening("L06"))).endsWith(" L06").hasSizeGreaterThan(5);
    }

    @Test
    void aReasonAndALetterBesideOtherFactsHaveTheirNames() {
        assertThat(chinese.detail(happening("phone: refused, R06"))).endsWith(", R06 以欠款赖账为荣");
        assertThat(chinese.detail(happening("L03, C0000004-L03-9"))).isEqualTo("催款函 (L03), C0000004-L03-9");
    }

    @Test
    void theRuleOfATableStandsAmongTheDecisions() {
        assertThat(chinese.grounds(line("case-opened", "rule_7"))).isEmpty();
        assertThat(chinese.grounds(line("case-opened", "DecisionRule_0q3x1ab"))).isEmpty();
        assertThat(chinese.grounds(line("stage-exhausted", "not-comparable"))).isEmpty();
    }

    @Test
    void aDayOrAPersonIsLinkedInTheReadersLanguage() {
        assertThat(chinese.detail(happening("143000.00 CNY on 2026-11-23, written")))
                .isEqualTo("143000.00 CNY 于 2026-11-23, 书面");
        assertThat(chinese.detail(happening("promised, 陈佳 met DM-3 王建国"))).contains("陈佳 会见 DM-3 王建国");
        assertThat(english.detail(happening("143000.00 CNY on 2026-11-23, written")))
                .isEqualTo("143000.00 CNY on 2026-11-23, written");
    }

    @Test
    void theNameOfAFileIsNoCode() {
        assertThat(chinese.detail(happening("contract, order.pdf, SHA-256 f4"))).isEqualTo("合同, order.pdf, SHA-256 f4");
    }

    private static JournalRecord happening(String detail) {
        return line("case-moved", old(detail), null);
    }

    private static JournalRecord line(String what, String grounds) {
        return line(what, null, old(grounds));
    }

    private static JournalRecord line(String what, @Nullable Sentence detail, @Nullable Sentence grounds) {
        return new JournalRecord(
                1, LocalDate.parse("2026-03-02"), Instant.parse("2026-03-02T02:00:00Z"), "mei", what, detail, grounds);
    }

    private static JournalWords words(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/casefile", "i18n/codes", "i18n/letters");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new JournalWords(messages, locale, String::valueOf);
    }

    private static Sentence old(String kept) {
        return Objects.requireNonNull(SentenceText.read(kept));
    }
}
