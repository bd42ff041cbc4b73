package org.huikuan.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huikuan.cases.ConcessionKind;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.Sentences;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A manager writes a percentage beside an answer that takes none; each reader is told which answer takes it. */
class OnlyWithTest {

    @Test
    void peopleAreToldTheAnswersInTheirWordsAndProgramsInCodes() {
        FieldError percent = mistake(Map.of("concession", "none", "percent", "5"));

        assertThat(said(percent, Locale.CHINESE)).isEqualTo("仅当选择“仅免逾期利息、减免本金”时填写；请留空或改选");
        assertThat(said(percent, Locale.ENGLISH))
                .isEqualTo("only with “late interest only / reduction of the principal”; leave it empty or change the"
                        + " answer");
        assertThat(percent.arguments()).containsExactly("interest / principal", "concession");
    }

    @Test
    void yesAndNoAreWordsToo() {
        FieldError items = mistake(Map.of("whole", "true", "items", List.of("A-1")));

        assertThat(said(items, Locale.CHINESE)).contains("“否”");
        assertThat(said(items, Locale.ENGLISH)).contains("“no”");
        assertThat(items.arguments()).containsExactly("false", "whole");
    }

    @Test
    void whatIsAmongNoChoicesIsRepeatedAsItWasWritten() {
        FieldError unknown = mistake(Map.of("concession", "promised"));

        assertThat(unknown.key()).isEqualTo("unknown");
        assertThat(said(unknown, Locale.CHINESE)).startsWith("“promised”");
        assertThat(said(unknown, Locale.ENGLISH)).startsWith("“promised”");
    }

    private static FieldError mistake(Map<String, ?> written) {
        FormInput input = new FormInput(written);
        InputReader.read(Conceded.class, input);
        return input.mistakes().get(0);
    }

    private static String said(FieldError error, Locale reader) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/refusals", "i18n/codes", "i18n/casefile");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Sentences(messages, reader, String::valueOf).say(error.why());
    }

    private record Conceded(
            @Nullable ConcessionKind concession,

            @Only(
                    with = "concession",
                    is = {"interest", "principal"})
            @Nullable
            BigDecimal percent,

            @Nullable Boolean whole,

            @Only(with = "whole", is = "false") List<String> items) {}
}
