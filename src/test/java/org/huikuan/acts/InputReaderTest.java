package org.huikuan.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputReaderTest {

    @Test
    void readsEachKindOfFieldAndTheGroupOfTheAnswer() {
        Visit visit = read(Map.of(
                "answer", "pays-then",
                "amount", "1,200.00",
                "day", "2026-03-31",
                "at", "09:30",
                "visits", "2",
                "papers", "12, 13",
                "invoices", "A 1\nB-2\n",
                "note", "总经理同意"));

        assertThat(visit)
                .isEqualTo(new Visit(
                        Answer.PAYS_THEN,
                        new Money(new BigDecimal("1200.00"), LocalDate.of(2026, 3, 31)),
                        null,
                        LocalTime.of(9, 30),
                        2,
                        false,
                        List.of(12L, 13L),
                        List.of("A 1", "B-2"),
                        "总经理同意"));
    }

    @Test
    void tellsEveryMistakeAtOnce() {
        assertThat(mistakes(Map.of("answer", "pays-then", "day", "31.02.2026", "at", "25:00", "visits", "two")))
                .containsExactlyInAnyOrder("amount missing", "day no-date", "at no-time", "visits no-whole-number");
    }

    @Test
    void refusesWhatBelongsToAnotherAnswer() {
        assertThat(mistakes(Map.of("answer", "refuses", "amount", "1.00", "why", "R01")))
                .containsExactly("amount only-with");
        assertThat(mistakes(Map.of("answer", "pays-then", "amount", "1.00", "day", "2026-03-31", "why", "no money")))
                .containsExactly("why only-with");
        assertThat(read(Map.of("answer", "refuses", "amount", List.of(), "why", "R01"))
                        .answer())
                .as("an empty list says nothing")
                .isEqualTo(Answer.REFUSES);
    }

    /** Beside another answer it is neither asked nor refused. */
    @Test
    void whatTheFormShowsWithAnAnswerMayBeSentWithAnother() {
        assertThat(mistakes(Sent.class, Map.of("answer", "refuses"))).containsExactly("why missing");
        assertThat(mistakes(Sent.class, Map.of("answer", "pays-then"))).isEmpty();
        assertThat(mistakes(Sent.class, Map.of("answer", "pays-then", "why", "x")))
                .isEmpty();
    }

    @Test
    void takesAFileAsAFileOnly() {
        Upload file = new Upload("slip.png", new byte[] {1});
        assertThat(mistakes(Sent.class, Map.of("answer", "pays-then", "file", file)))
                .isEmpty();
        assertThat(mistakes(Sent.class, Map.of("answer", "pays-then", "file", "slip.png")))
                .containsExactly("file no-file");
        assertThat(InputShape.of(Sent.class).takesFile()).isTrue();
    }

    @Test
    void saysNothingOfOtherFieldsWhileTheAnswerIsWrong() {
        assertThat(mistakes(Map.of("answer", "perhaps", "amount", "1.00"))).containsExactly("answer unknown");
        assertThat(mistakes(Map.of("amount", "1.00"))).containsExactly("answer missing");
    }

    @Test
    void takesYesAndNoOfFormsAndOfJson() {
        Map<String, Object> refused = Map.of("answer", "refuses", "urgent", true);
        assertThat(InputReader.read(Visit.class, new FormInput(refused)).urgent())
                .isTrue();
        assertThat(read(Map.of("answer", "refuses", "urgent", "no")).urgent()).isFalse();
        assertThat(mistakes(Map.of("answer", "refuses", "urgent", "maybe"))).containsExactly("urgent yes-or-no");
    }

    @Test
    void fieldsMayBelongToYesOrToNo() {
        Objection all = InputReader.read(Objection.class, new FormInput(Map.of("whole", true)));
        Objection part = InputReader.read(Objection.class, new FormInput(Map.of("invoices", List.of("A-1"))));
        FormInput both = new FormInput(Map.of("whole", "true", "invoices", "A-1"));
        InputReader.read(Objection.class, both);

        assertThat(all).isEqualTo(new Objection(true, List.of()));
        assertThat(part).isEqualTo(new Objection(false, List.of("A-1")));
        assertThat(both.mistakes()).extracting(InputReaderTest::said).containsExactly("invoices only-with");
        assertThat(InputShape.of(Objection.class).fields().get(0).kind()).isEqualTo(InputShape.Kind.EITHER);
    }

    @Test
    void listsOfJsonKeepTheirWordsWhole() {
        FormInput json = new FormInput(Map.of("answer", "refuses", "invoices", List.of("A,1", "B 2")));
        assertThat(InputReader.read(Visit.class, json).invoices()).containsExactly("A,1", "B 2");
    }

    @Test
    void readsRowsOfJsonAndTheSameAsText() {
        List<Map<String, String>> rows = List.of(Map.of("kind", "CM-01", "by", "2026-04-02"), Map.of("kind", "CM-05"));
        FormInput json = new FormInput(Map.of("measures", rows));
        FormInput text =
                new FormInput(Map.of("measures", "[{\"kind\":\"CM-01\",\"by\":\"2026-04-02\"},{\"kind\":\"CM-05\"}]"));

        assertThat(InputReader.read(Plan.class, json)).isEqualTo(InputReader.read(Plan.class, text));
        assertThat(InputReader.read(Plan.class, json).measures().get(0))
                .isEqualTo(new Measure("CM-01", LocalDate.of(2026, 4, 2)));
        assertThat(json.mistakes()).extracting(InputReaderTest::said).containsExactly("CM-05.by missing");
    }

    @Test
    void refusesRowsThatAreNone() {
        for (Object wrong : List.of("CM-01", "{}", List.of("CM-01"), "[null]", 7)) {
            FormInput input = new FormInput(Map.of("measures", wrong));
            assertThat(InputReader.read(Plan.class, input).measures()).isEmpty();
            assertThat(input.mistakes()).extracting(InputReaderTest::said).containsExactly("measures no-rows");
        }
    }

    @Test
    void yesThatNeedNotBeSaidIsATick() {
        assertThat(InputShape.of(Visit.class).fields())
                .filteredOn(f -> f.name().equals("urgent"))
                .extracting(InputShape.Field::kind)
                .containsExactly(InputShape.Kind.TICK);
        assertThat(InputShape.of(Answered.class).fields())
                .extracting(InputShape.Field::kind)
                .containsExactly(InputShape.Kind.YES, InputShape.Kind.YES);
    }

    private record Answered(@Must boolean must, @Nullable Boolean may) {}

    @Test
    void readsGradesOfFormsAndOfTheApiAlike() {
        FormInput form = new FormInput(Map.of("answers", "none\npays-then:2\n\nrefuses:1\n"));
        FormInput api = new FormInput(Map.of("answers", "pays-then:2,refuses:1"));

        assertThat(InputReader.read(Graded.class, form).answers()).containsExactly("none", "pays-then:2", "refuses:1");
        assertThat(InputReader.read(Graded.class, api).answers()).containsExactly("pays-then:2", "refuses:1");
        InputShape.Field field = InputShape.of(Graded.class).fields().get(0);
        assertThat(field.kind()).isEqualTo(InputShape.Kind.GRADES);
        assertThat(field.codes()).containsExactly("pays-then", "refuses");
        assertThat(field.most()).isEqualTo(3);
    }

    private static Visit read(Map<String, ?> values) {
        FormInput input = new FormInput(values);
        Visit visit = InputReader.read(Visit.class, input);
        input.check();
        return visit;
    }

    private static List<String> mistakes(Map<String, String> values) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(values));
        return bad.errors().stream().map(InputReaderTest::said).toList();
    }

    private static List<String> mistakes(Class<? extends Record> type, Map<String, ?> values) {
        FormInput input = new FormInput(values);
        InputReader.read(type, input);
        return input.mistakes().stream().map(InputReaderTest::said).toList();
    }

    private static String said(FieldError error) {
        return error.field() + " " + error.key();
    }

    private enum Answer implements Code {
        PAYS_THEN,
        REFUSES
    }

    private record Objection(
            @Radios boolean whole,
            @Only(with = "whole", is = "false") List<String> invoices) {}

    private record Measure(@Must String kind, @Must LocalDate by) {}

    private record Graded(
            @Grades(of = Answer.class, most = 3) List<String> answers) {}

    private record Sent(
            @Must Answer answer,

            @Must @Shown(with = "answer", is = "refuses") @Nullable
            String why,

            @Nullable Upload file) {}

    private record Plan(List<Measure> measures) {}

    private record Money(@Must BigDecimal amount, @Must LocalDate day) {}

    private record Visit(
            @Must @Radios Answer answer,

            @Only(with = "answer", is = "pays-then") @Nullable
            Money money,

            @Only(with = "answer", is = "refuses") @Nullable String why,
            @Nullable LocalTime at,
            @Nullable Integer visits,
            boolean urgent,
            @Papers List<Long> papers,
            List<String> invoices,
            @Lines @Nullable String note) {}
}
