package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.huikuan.letters.LetterParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A demand announces the rung that follows with its day, in place of what usually follows. */
class AnnouncedRungTest {

    @ParameterizedTest
    @CsvSource({
        "L03, zh, PL-04, 我司将自2026年4月2日起安排专人上门拜访",
        "L03, en, PL-04, from 2 April 2026 on we will visit you in person",
        "L04, zh, PL-06, 我司将自2026年4月2日起将本账款转入商业追收程序",
        "L04, en, PL-06, from 2 April 2026 on we will hand the account over to commercial recovery",
        "L03, zh, PL-05, 我司将自2026年4月2日起由我司管理层直接与贵司负责人商洽",
        "L03, en, PL-08, from 2 April 2026 on the matter will be with our legal department"
    })
    void saysWhatFollowsAndWhen(LetterCode code, String language, String rung, String said) {
        LetterContent plain = SampleLetters.of(code, language);
        LetterParts parts = plain.parts().withAnnounced(new LetterParts.Announced(rung, LocalDate.of(2026, 4, 2)));

        String text = text(new LetterContent(
                plain.code(),
                plain.language(),
                plain.reference(),
                plain.date(),
                plain.letterhead(),
                plain.recipient(),
                plain.contact(),
                plain.items(),
                plain.payBy(),
                plain.deadline(),
                parts));

        assertThat(text).contains(said).doesNotContain("届时未收到款项的", "If payment is not received, our staff");
    }

    private static String text(LetterContent content) {
        return Presses.text(Presses.press().print(content).pdf()).replaceAll("\\s+", " ");
    }
}
