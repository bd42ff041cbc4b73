package org.huikuan.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Signs of articles and letters in words. */
class CitationsTest {

    @Test
    void anArticleIsCitedByTheNameOfItsLaw() {
        assertThat(chinese().words("CPL 126")).isEqualTo("《民事诉讼法》第 126 条");
        assertThat(chinese().words("CPL 111; PRES 25")).isEqualTo("《民事诉讼法》第 111 条; 《财产保全规定》第 25 条");
        assertThat(chinese().words("ARB (2025) 72")).isEqualTo("《仲裁法》 (2025)第 72 条");
        assertThat(english().words("CPLI 438-439"))
                .isEqualTo("Interpretation of the Civil Procedure Law, art. 438-439");
    }

    @Test
    void aLetterHasItsNameButAReferenceStaysAsItIs() {
        assertThat(chinese().words("L03, C0000004-L03-9")).isEqualTo("催款函 (L03), C0000004-L03-9");
        assertThat(chinese().words("催款函 L03")).as("its name once").isEqualTo("催款函 L03");
    }

    @Test
    void whatIsSaidAlreadyIsNotSaidTwice() {
        assertThat(chinese().articles("电话：拒绝付款，R06 以欠款赖账为荣，CPL 126")).isEqualTo("电话：拒绝付款，R06 以欠款赖账为荣，《民事诉讼法》第 126 条");
    }

    private static Citations chinese() {
        return new Citations(messages(), Locale.SIMPLIFIED_CHINESE);
    }

    private static Citations english() {
        return new Citations(messages(), Locale.ENGLISH);
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/legal", "i18n/codes");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return messages;
    }
}
