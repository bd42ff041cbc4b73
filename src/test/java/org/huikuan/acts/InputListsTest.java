package org.huikuan.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.input.FormInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parts, lists without a key, and facts that may be left out. */
class InputListsTest {

    @Test
    void readsPartsAndListsWithoutAKeyInWhateverWayTheyCome() {
        Map<String, Object> nested = Map.of(
                "limit", Map.of("amount", "5"),
                "rows", List.of(Map.of("on", "2026-04-02", "notes", List.of(Map.of("text", "a"))), Map.of()));
        Map<String, Object> text =
                Map.of("limit.amount", "5", "rows", "[{\"on\":\"2026-04-02\",\"notes\":[{\"text\":\"a\"}]},{}]");
        Map<String, Object> flat =
                Map.of("limit.amount", "5", "rows[0].on", "2026-04-02", "rows[0].notes[0].text", "a", "rows[1]", "");
        Agreed expected = new Agreed(
                new Limit(Said.of(new BigDecimal("5.00"))),
                List.of(
                        new Instalment(LocalDate.of(2026, 4, 2), Said.of(List.of(new Note("a")))),
                        new Instalment(null, Said.nothing())));

        for (Map<String, Object> way : List.of(nested, text, flat)) {
            FormInput input = new FormInput(FlatNames.of(Agreed.class, way));
            assertThat(InputReader.read(Agreed.class, input)).isEqualTo(expected);
            assertThat(input.mistakes()).extracting(InputListsTest::said).containsExactly("rows[1].on missing");
        }
    }

    @Test
    void tellsWhatIsLeftOutFromWhatIsEmptied() {
        assertThat(agreed(Map.of())).isEqualTo(new Agreed(new Limit(Said.nothing()), List.of()));
        Map<String, Object> none = new HashMap<>();
        none.put("limit", null);
        none.put("rows", List.of(Map.of("on", "2026-04-02", "notes", List.of())));
        assertThat(agreed(none))
                .isEqualTo(new Agreed(
                        new Limit(Said.of(null)),
                        List.of(new Instalment(LocalDate.of(2026, 4, 2), Said.of(List.of())))));
        assertThat(Said.<String>nothing().over("now")).isEqualTo("now");
        assertThat(Said.<String>of(null).over("now")).isNull();
    }

    @Test
    void refusesNamesThatAnExactInputDoesNotHaveAndListsThatAreNone() {
        assertThat(mistakesOf(Map.of("colour", "red", "limit", Map.of("most", 1), "rows", List.of(Map.of("at", 1)))))
                .containsExactlyInAnyOrder(
                        "colour no-such-field",
                        "limit.most no-such-field",
                        "rows[0].at no-such-field",
                        "rows[0].on missing");
        for (Object none : List.of("x", "[x", Map.of("on", "2026-04-02"), List.of("x"))) {
            assertThat(mistakesOf(Map.of("rows", none))).containsExactly("rows no-rows");
        }
        assertThat(mistakesOf(Map.of("limit", "5"))).containsExactly("limit no-such-field");
        assertThat(mistakesOf(Map.of("rows", Collections.nCopies(4, Map.of("on", "2026-04-02")))))
                .containsExactly("rows no-rows");
    }

    private static Agreed agreed(Map<String, ?> values) {
        return InputReader.read(Agreed.class, new FormInput(FlatNames.of(Agreed.class, values)));
    }

    private static List<String> mistakesOf(Map<String, ?> values) {
        FormInput input = new FormInput(FlatNames.of(Agreed.class, values));
        InputReader.read(Agreed.class, input);
        return input.mistakes().stream().map(InputListsTest::said).toList();
    }

    @Exact
    private record Agreed(
            @Nested Limit limit, @Repeats(most = 3) List<Instalment> rows) {}

    private record Limit(Said<BigDecimal> amount) {}

    private record Instalment(
            @Must @Nullable LocalDate on, @Repeats Said<List<Note>> notes) {}

    private record Note(@Nullable String text) {}

    private static String said(FieldError error) {
        return error.field() + " " + error.key();
    }
}
