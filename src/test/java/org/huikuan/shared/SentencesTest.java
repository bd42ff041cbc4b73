package org.huikuan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** On 2 November 2026 things happen to a case, and are read in both languages. */
class SentencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aPromiseIsToldToPeopleInTheirLanguageAndToProgramsInCodes() {
        Sentence promised = Told.PROMISED.with(Money.of("143000", "CNY"), DAY, Arg.code("promise-form", "written"));

        assertThat(say(promised, Locale.CHINESE)).isEqualTo("143,000.00 CNY 于 2026-11-23，书面");
        assertThat(say(promised, Locale.ENGLISH)).isEqualTo("143,000.00 CNY on 2026-11-23, written");
        assertThat(promised).hasToString("143000.00 CNY on 2026-11-23, written");
    }

    @Test
    void aPersonIsNamedAndACodeThatNoListHasStays() {
        Sentence given = Sentence.joined(", ", "west", Arg.person("yan"), null, Arg.person(null), Arg.code("x", "y"));

        assertThat(say(given, Locale.CHINESE)).isEqualTo("west，阎芳，–，y");
        assertThat(given).hasToString("west, yan, –, y");
    }

    @Test
    void whatAPersonWroteIsNotTranslatedAndNotFormatted() {
        Sentence wrote = Sentence.words("{0} promise ' until {\"say\":\"x\"}");

        assertThat(say(wrote, Locale.CHINESE)).isEqualTo("{0} promise ' until {\"say\":\"x\"}");
        assertThat(Told.PROVED.with("A", Arg.text("it's {1}"))).hasToString("A: it's {1}");
        assertThat(Sentence.text("")).isNull();
        assertThat(String.valueOf(Sentence.text("话".repeat(1200))))
                .hasSize(1000)
                .endsWith("…");
    }

    @Test
    void whatStandsBetweenFactsIsWhatTheReadersLanguageWrites() {
        for (String between : List.of(" · ", " ", ", ", "; ", ": ", " / ")) {
            Sentence kept = SentenceText.read(SentenceText.write(Sentence.joined(between, "A", "B")));
            assertThat(kept).hasToString("A" + between + "B");
        }
        assertThat(say(Sentence.joined(" / ", "A", "B"), Locale.CHINESE)).isEqualTo("A、B");
        assertThat(say(Sentence.joined("; ", "A", Sentence.joined(": ", "B", "C")), Locale.CHINESE))
                .isEqualTo("A；B：C");
        assertThatThrownBy(() -> Sentence.joined(" > ", "A", "B")).hasMessageContaining("stands between no facts");
    }

    @Test
    void twentyOfAListAreToldAndHowManyThereAre() {
        List<Integer> all = IntStream.rangeClosed(1, 25).boxed().toList();

        assertThat(Sentence.list(all).toString()).startsWith("1; 2; ").endsWith("19; 20; … (25)");
        assertThat(Sentence.list(all.subList(0, 2))).hasToString("1; 2");
    }

    @Test
    void aLetterHasItsSignBehindItsName() {
        assertThat(say(Sentence.parts(Arg.code("letter", "L06")), Locale.CHINESE))
                .isEqualTo("正式催告函 L06");
    }

    @Test
    void whatWasSaidBeforeEachListHadItsWordsIsReadAsItWas() {
        for (String[] kept : new String[][] {
            {"word", "written-off", "核销"},
            {"term", "size-class", "企业规模"},
            {"term", "guarantee-joint", "连带责任保证"},
            {"legal-event", "filed:suit", "诉讼"},
            {"limitation", "enforcement", "申请执行"},
            {"letter-state", "queued", "待发出"},
            {"step", "prepare", "准备拜访"}
        }) {
            assertThat(say(Sentence.parts(Arg.code(kept[0], kept[1])), Locale.CHINESE))
                    .as(kept[0] + ":" + kept[1])
                    .isEqualTo(kept[2]);
        }
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        Sentence all = Told.PROMISED.with(
                Sentence.joined(" ", Money.of("-1.50", "EUR"), new BigDecimal("0.05"), 7L, DAY),
                Sentence.list(List.of(Arg.text("\"引号\"\n"), Arg.person("mei"), Arg.code("legal-event", "filed:suit"))),
                "A-1");

        assertThat(SentenceText.read(SentenceText.write(all))).isEqualTo(all);
        assertThat(SentenceText.write(Told.PROVED.with("A-1", DAY)))
                .isEqualTo("{\"say\":\"told.proved\",\"a\":[{\"r\":\"A-1\"},{\"d\":\"2026-11-23\"}]}");
    }

    @Test
    void whatTheHouseWroteInBothLanguagesIsReadInOne() {
        Sentence rule = Sentence.parts(new Arg.Both("同一客户七日一封", "one letter a week"));

        assertThat(say(rule, Locale.CHINESE)).isEqualTo("同一客户七日一封");
        assertThat(rule).hasToString("one letter a week");
        assertThat(SentenceText.read(SentenceText.write(rule))).isEqualTo(rule);
    }

    @Test
    void aFailureOfOursIsItsSentenceAndAForeignOneItsWords() {
        assertThat(Because.of(new Conflict("list-changed", 3))).isInstanceOf(Arg.Said.class);
        assertThat(Sentence.parts(Because.of(new BadInput("due", "missing")))).hasToString("due: is missing");
        assertThat(Sentence.parts(Because.of(new IllegalStateException("no team"))))
                .hasToString("no team");
        assertThat(Sentence.parts(Because.of(new IllegalStateException()))).hasToString("IllegalStateException");
    }

    @Test
    void whatDoesNotFitIsKeptAsItsOwnWords() {
        Sentence told = Told.PROVED.with("\"".repeat(7000), DAY);
        Sentence tooLong = Told.PROVED.with("\"".repeat(9000), DAY);

        assertThat(SentenceText.read(SentenceText.fitting(told))).isEqualTo(told);
        assertThat(SentenceText.fitting(tooLong)).hasSizeLessThan(16_000);
        assertThat(String.valueOf(SentenceText.read(SentenceText.fitting(tooLong))))
                .hasSize(1000)
                .endsWith("…");
    }

    @Test
    void whatWasWrittenBeforeStaysTheTextThatItIs() {
        for (String kept : List.of("", "import 7", "{\"say\":\"x", "{\"say\":\"x\",\"a\":[{\"d\":\"soon\"}]}")) {
            assertThat(SentenceText.read(kept)).isEqualTo(Sentence.old(kept)).hasToString(kept);
            assertThat(SentenceText.write(SentenceText.read(kept))).isEqualTo(kept);
        }
        assertThat(SentenceText.read(null)).isNull();
    }

    @Test
    void aSentenceTellsAsManyFactsAsItsWordsHavePlaces() {
        assertThatThrownBy(() -> Told.PROVED.with("A-1")).hasMessage("told.proved tells 2 facts, not 1");
    }

    private static String say(Sentence sentence, Locale reader) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/journal", "i18n/codes", "i18n/casefile", "i18n/letters");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Sentences(messages, reader, login -> "yan".equals(login) ? "阎芳" : String.valueOf(login))
                .say(sentence);
    }

    private enum Told implements SentenceKey {
        PROMISED(3),
        PROVED(2);

        private final int places;

        Told(int places) {
            this.places = places;
        }

        @Override
        public int places() {
            return places;
        }
    }
}
