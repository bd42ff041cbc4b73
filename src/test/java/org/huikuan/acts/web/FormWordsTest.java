package org.huikuan.acts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** Names and hints of fields: an act's own go before the common ones. */
class FormWordsTest {

    @Test
    void aCommonHintIsOfTheCommonName() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("field.evidence", Locale.ENGLISH, "Evidence score");
        messages.addMessage("field.evidence.hint", Locale.ENGLISH, "from 0 to 100");
        messages.addMessage("act.carry-out-the-measure.evidence", Locale.ENGLISH, "Proof, or why not");
        FormWords words = new FormWords(messages, Locale.ENGLISH);

        assertThat(words.label("choose-the-route", "evidence")).isEqualTo("Evidence score");
        assertThat(words.hint("choose-the-route", "evidence")).isEqualTo("from 0 to 100");
        assertThat(words.label("carry-out-the-measure", "evidence")).isEqualTo("Proof, or why not");
        assertThat(words.hint("carry-out-the-measure", "evidence")).isNull();
    }
}
