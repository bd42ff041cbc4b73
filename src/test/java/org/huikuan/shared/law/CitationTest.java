package org.huikuan.shared.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.huikuan.shared.Sentence;
import org.huikuan.shared.SentenceText;
import org.huikuan.shared.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Articles of laws are values that their reader is told by the names of the laws. */
class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CPL 126                  | 《民事诉讼法》第 126 条               | Civil Procedure Law, art. 126
            CPLI 438-439             | 《民事诉讼法》司法解释第 438-439 条     | Interpretation of the Civil Procedure Law, art. 438-439
            CPL 111; PRES 25         | 《民事诉讼法》第 111 条；《财产保全规定》第 25 条 | Civil Procedure Law, art. 111; Provisions on preservation, art. 25
            CC 585, SALE 18          | 《民法典》第 585 条；《买卖合同解释》第 18 条  | Civil Code, art. 585; Interpretation on sales contracts, art. 18
            CC 552, 681-694          | 《民法典》第 552、681-694 条           | Civil Code, art. 552, 681-694
            ARB (2025) 72            | 《仲裁法》（2025）第 72 条             | Arbitration Law (2025), art. 72
            ARB 59 (2017)            | 《仲裁法》（2017）第 59 条             | Arbitration Law (2017), art. 59""")
    void anArticleIsCitedByTheNameOfItsLaw(String kept, String chinese, String english) {
        assertThat(in(Locale.SIMPLIFIED_CHINESE).say(Citation.said(kept))).isEqualTo(chinese);
        assertThat(in(Locale.ENGLISH).say(Citation.said(kept))).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CPL 126", "CPL 111; PRES 25", "CC 552, 681-694; GUAR 7-8, 36", "ARB (2025) 72"})
    void programsReadItAsItIsKept(String kept) {
        assertThat(Citation.said(kept)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "126", "CPL", "XYZ 5", "CPL 126 第二款", "see CPL 126", "上海市条例 5"})
    void whatAHouseWritesInItsOwnWayStays(String kept) {
        assertThat(in(Locale.ENGLISH).say(Citation.said(kept))).isEqualTo(kept);
    }

    @Test
    void aCitationComesBackFromWhereItIsKept() {
        Sentence said = Citation.of(Statute.CC, "188").said();

        assertThat(SentenceText.read(SentenceText.write(said))).isEqualTo(said);
    }

    private static Sentences in(Locale reader) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/journal", "i18n/codes");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new Sentences(messages, reader, String::valueOf);
    }
}
