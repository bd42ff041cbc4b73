package org.huikuan.letters.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.huikuan.interest.InterestSheet;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterContent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No letter ends with a page that is nearly empty: a signature, or an annex of a few lines, is not alone on it. */
class LastPagesTest {

    /** Lines of text, the foot of the page among them. */
    private static final int FEWEST = 12;

    @TestFactory
    Stream<DynamicTest> theLastPageIsWorthItsSheet() {
        return Stream.of("zh", "en")
                .flatMap(language -> Stream.of(LetterCode.values()).map(code -> SampleLetters.of(code, language)))
                .flatMap(LastPagesTest::withAndWithoutInterest)
                .map(letter -> dynamicTest(letter.language() + letter.code(), () -> {
                    String[] pages =
                            Presses.text(Presses.press().print(letter).pdf()).split("\f");
                    long lines = pages[pages.length - 2]
                            .lines()
                            .filter(l -> !l.isBlank())
                            .count();
                    assertThat(lines).isGreaterThanOrEqualTo(FEWEST);
                }));
    }

    private static Stream<LetterContent> withAndWithoutInterest(LetterContent sample) {
        return sample.parts().interest() == null
                ? Stream.of(sample)
                : Stream.of(
                        sample,
                        TruthfulLettersTest.with(
                                sample,
                                sample.parts()
                                        .withInterest(new InterestSheet(SampleLetters.DATE, List.of(), List.of()))));
    }
}
