package org.huikuan.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Must;
import org.huikuan.acts.Repeats;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** A list of rows that a person makes longer and shorter, as a plan of payments is. */
class FormListsTest {

    private final RefusalWords refusals = mock(RefusalWords.class);
    private final Forms forms = new Forms(new StaticMessageSource(), refusals);
    private final Act<String, Plan> act = new Agree();

    /** Numbers have gaps where a person took a row away. */
    @Test
    void rowsAreOneValueWithoutGapsAndBlankOnes() {
        assertThat(forms.written(act, sent("rows[0].on", "", "rows[2].on", "2026-04-02", "rows[7].on", "2026-05-02")))
                .containsEntry("rows", "[{\"on\":\"2026-04-02\"},{\"on\":\"2026-05-02\"}]");
        assertThat(forms.written(act, sent("rows", "", "note", "x"))).containsEntry("rows", "[]");
    }

    @Test
    void aFormShowsWhatIsProposedAndABlankRowBehind() {
        FormView form = forms.fresh(
                act, new ActForm().propose("rows[0].on", "2026-04-02").propose("rows[1].on", "2026-05-02"));

        assertThat(names(form)).containsExactly("rows[0].on", "rows[1].on", "rows[*].on");
        assertThat(form.fields().get(0).there()).noneMatch(FieldView.Row::chosen);
    }

    @Test
    void aMistakeStandsAtItsRowAndWhatWasTypedStays() {
        when(refusals.of(any(FieldError.class), any())).thenReturn("wrong");
        FormView again = forms.again(
                act,
                new ActForm().propose("rows[0].on", "2026-04-02").propose("rows[1].on", "2026-05-02"),
                forms.typed(act, sent("rows[3].on", "2026-04-31", "rows[3].sum", "5")),
                new BadInput("rows[0].on", "no-date"));

        assertThat(again.isWrong()).isTrue();
        assertThat(again.others()).isEmpty();
        assertThat(names(again)).as("rows that were taken away stay away").containsExactly("rows[0].on", "rows[*].on");
        FieldView on = again.fields().get(0).there().get(0).fields().get(0);
        assertThat(on.value()).isEqualTo("2026-04-31");
        assertThat(on.wrong()).containsExactly("wrong");
    }

    private static List<String> names(FormView form) {
        return form.fields().get(0).rows().stream()
                .map(row -> row.fields().get(0).name())
                .toList();
    }

    private static Map<String, List<String>> sent(String... words) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            sent.put(words[i], List.of(words[i + 1]));
        }
        return sent;
    }

    private record Plan(@Repeats List<Instalment> rows, String note) {}

    private record Instalment(@Must LocalDate on, @Must BigDecimal sum) {}

    private static final class Agree extends DeclaredAct<String, Plan> {

        Agree() {
            super("agree", Set.of(Role.MANAGERS), new Anything(), Plan.class);
        }

        @Override
        public Object carryOut(String subject, Plan input, Doing doing) {
            return input;
        }
    }
}
