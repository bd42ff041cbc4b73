package org.huikuan.cases.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What fires next is told with one day or several, and days beyond a thousand stand without a comma. */
class NextActWordsTest {

    @Test
    void oneDayIsADay() {
        assertThat(said("1", Locale.ENGLISH)).endsWith("the driving item is 1 day past due");
        assertThat(said("0", Locale.ENGLISH)).endsWith("the driving item is 0 days past due");
        assertThat(said("1095", Locale.ENGLISH)).endsWith("the driving item is 1095 days past due");
        assertThat(said("1095", Locale.CHINESE)).contains("1095 天");
    }

    private static String said(String days, Locale reader) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/cases");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        NextAct next = new NextAct("call-the-customer", LocalDate.of(2026, 11, 23), List.of("2", days));
        return messages.getMessage(next.messageKey(), next.facts(), reader);
    }
}
