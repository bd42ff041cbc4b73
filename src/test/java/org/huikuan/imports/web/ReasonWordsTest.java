package org.huikuan.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** Refusals of imports in Chinese: whole sentences, no English words between. */
class ReasonWordsTest {

    private static final String END = "; nothing was changed, use another number if it is another one";

    private final ReasonWords words = new ReasonWords(new StaticMessageSource());

    @Test
    void whatIsRecordedOtherwiseIsSaidInChineseWords() {
        assertThat(chinese("invoice P3 is already recorded with due date 2026-10-31, not 2026-11-30" + END))
                .startsWith("发票 P3 已入账，到期日为 2026-10-31，而不是 2026-11-30；");
        assertThat(chinese("receipt R1 is already recorded for another customer than C2" + END))
                .startsWith("收款 R1 已记在其他客户名下，而不是 C2；");
        assertThat(chinese("receipt R1 is already recorded for invoice I1, I2, not for I3; nothing was changed, move it"
                        + " on the customer's page (calls: reallocate) if I3 is right"))
                .isEqualTo("收款 R1 已入账，对应发票 I1, I2，而不是 I3；没有作更改，如确应归入 I3，请在客户页面“改分配收款”");
        assertThat(chinese(
                        "receipt R1 is already recorded for no invoice in particular, not for I3; nothing was changed,"
                                + " move it on the customer's page (calls: reallocate) if I3 is right"))
                .contains("未指定发票", "“改分配收款”");
        assertThat(chinese("credit-note N1 is already recorded with date 2026-10-31, not 2026-11-30" + END))
                .startsWith("贷项 N1 已入账，日期为 2026-10-31，");
    }

    @Test
    void whatAFileNeedsIsAskedInChinese() {
        assertThat(chinese("the workbook has several lists: 'Jan', 'Feb'; name the one that is meant"))
                .contains("'Jan', 'Feb'", "请指明");
        assertThat(chinese("the characters may be EUC-KR, GB18030; choose the character set"))
                .contains("请选择字符集");
        assertThat(chinese("3 rows of the sheet are hidden or filtered out; they were read like the others"))
                .contains("有 3 行");
        assertThat(chinese(
                        "is far from the last one, 7.1 of 2026-11-25; is it the other way round? Correct the line, or"
                                + " write the rate on the page of exchange rates, which asks whether it is right"))
                .contains("7.1（2026-11-25）", "“汇率”页面");
    }

    private String chinese(String english) {
        return words.in(Locale.SIMPLIFIED_CHINESE).reason(old(english));
    }

    private static Sentence old(String kept) {
        return Objects.requireNonNull(SentenceText.read(kept));
    }
}
