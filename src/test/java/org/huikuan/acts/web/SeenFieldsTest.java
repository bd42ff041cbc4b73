package org.huikuan.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Asked;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Must;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Conflict;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** A form that shows what is so: what was changed is written, and what others change meanwhile is shown again. */
class SeenFieldsTest {

    private final Forms forms = new Forms(new StaticMessageSource(), mock(RefusalWords.class));
    private final Act<String, Fact> act = new Change();

    @Test
    void whatThePersonLeftAsItWasIsNotWritten() {
        Map<String, String> written = forms.written(
                act, sent("due", "2026-02-04", "was.due", "2026-02-04", "amount", "5", "was.amount", "4"));

        assertThat(written).containsEntry("amount", "5").containsEntry("was.amount", "4");
        assertThat(written).doesNotContainKey("due");
    }

    @Test
    void aMistakeShowsTheFormAsItWasSent() {
        FormView again = forms.again(
                act,
                now("2026-03-31", "9"),
                forms.typed(act, sent("due", "2026-02-04", "was.due", "2026-02-04", "amount", "x", "was.amount", "4")),
                new BadInput("amount", "no-number"));

        assertThat(value(again, "due")).isEqualTo("2026-02-04");
        assertThat(again.seen()).containsEntry("was.due", "2026-02-04").containsEntry("was.amount", "4");
    }

    @Test
    void whoWasLateSeesWhatIsSoNowUnderTheirOwnChanges() {
        FormView again = forms.again(
                act,
                now("2026-03-31", "9"),
                forms.typed(
                        act,
                        sent(
                                "due",
                                "2026-02-04",
                                "was.due",
                                "2026-02-04",
                                "amount",
                                "5",
                                "was.amount",
                                "4",
                                "of",
                                "7")),
                new Conflict("late"));

        assertThat(value(again, "due")).isEqualTo("2026-03-31");
        assertThat(value(again, "amount")).isEqualTo("5");
        assertThat(value(again, "of")).as("kept by the form itself").isEqualTo("8");
        assertThat(again.seen()).containsEntry("was.due", "2026-03-31").containsEntry("was.amount", "9");
    }

    @Test
    void aRowInWhichNothingIsWrittenIsNone() {
        assertThat(forms.written(act, sent("A 1.sum", "3", "B.sum", "")))
                .containsEntry("parts", "[{\"item\":\"A 1\",\"sum\":\"3\"}]");
    }

    @Test
    void keptRowsOfWhichThereAreNoneStayNone() {
        assertThat(forms.written(act, sent("before", "[]"))).containsEntry("before", "[]");
    }

    private static ActForm now(String due, String amount) {
        return new ActForm().seen("due", due).seen("amount", amount).keep("of", "8");
    }

    private static String value(FormView form, String field) {
        return form.fields().stream()
                .filter(f -> f.name().equals(field))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Map<String, List<String>> sent(String... words) {
        Map<String, List<String>> sent = new java.util.LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            sent.put(words[i], List.of(words[i + 1]));
        }
        return sent;
    }

    private record Fact(
            @Nullable String due,
            @Nullable String amount,
            @Nullable String of,
            @Asked List<Part> parts,
            List<Part> before) {}

    private record Part(@Must String item, @Must BigDecimal sum) {}

    private static final class Change extends DeclaredAct<String, Fact> {

        Change() {
            super("change", Set.of(Role.FINANCE), new Anything(), Fact.class);
        }

        @Override
        public Object carryOut(String subject, Fact input, Doing doing) {
            return input;
        }
    }
}
