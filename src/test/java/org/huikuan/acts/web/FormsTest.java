package org.huikuan.acts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.DeclaredAct;
import org.huikuan.acts.Doing;
import org.huikuan.shared.RefusalWords;
import org.huikuan.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class FormsTest {

    private static final ActForm PROPOSED = new ActForm()
            .options("items", List.of(ActForm.Option.of("A"), ActForm.Option.of("B")))
            .propose("items", "A\nB");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Forms forms = new Forms(messages, mock(RefusalWords.class));
    private final Act<String, Chosen> act = new Choose();

    @Test
    void whatWasProposedIsTicked() {
        assertThat(ticked(forms.fresh(act, PROPOSED))).containsExactlyInAnyOrder("A", "B");
    }

    /** A browser sends nothing of boxes that nobody has ticked. */
    @Test
    void whatWasTakenAwayStaysAwayWhenTheFormComesBack() {
        assertThat(ticked(forms.again(act, PROPOSED, Map.of("note", "x"), null)))
                .isEmpty();
        assertThat(ticked(forms.again(act, PROPOSED, Map.of("items", "B\n"), null)))
                .containsExactly("B");
    }

    private static Set<String> ticked(FormView form) {
        return form.fields().get(0).ticked();
    }

    private record Chosen(List<String> items, String note) {}

    private static final class Choose extends DeclaredAct<String, Chosen> {

        Choose() {
            super("choose", Set.of(Role.MANAGERS), new Anything(), Chosen.class);
        }

        @Override
        public Object carryOut(String subject, Chosen input, Doing doing) {
            return input;
        }
    }
}
