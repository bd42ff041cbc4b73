package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.cases.moratoria.Moratorium;
import org.junit.jupiter.api.Test;

class PauseKindsTest {

    @Test
    void refusesTwoKindsOfOneName() {
        assertThatThrownBy(() -> new PauseKinds(List.of(kind("plan", null), kind("plan", null))))
                .hasMessage("two kinds of pauses are called 'plan'; give one another name");
    }

    @Test
    void refusesTwoProcessesOfOneLetter() {
        assertThatThrownBy(() -> new PauseKinds(List.of(kind("plan", "N"), kind("note", "N"))))
                .hasMessageContaining("'N'");
    }

    @Test
    void knowsTheWordsOfItsKindsInTheirOrder() {
        PauseKinds kinds = new PauseKinds(List.of(kind("plan", "N"), kind("note", "M")));

        assertThat(kinds.words()).containsExactly("none", "plan", "note");
        assertThat(kinds.word("note")).isEqualTo(new WaitingFor("note"));
        assertThatThrownBy(() -> kinds.word("rain")).hasMessage("'rain' is none of none, plan, note");
    }

    @Test
    void takesNoWordThatIsNone() {
        assertThatThrownBy(() -> new WaitingFor("Two words")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PauseKind<Moratorium> kind(String key, @org.jspecify.annotations.Nullable String letter) {
        return new PauseKind<>() {

            @Override
            public String key() {
                return key;
            }

            @Override
            public Class<Moratorium> type() {
                return Moratorium.class;
            }

            @Override
            public List<Word> words() {
                return List.of(new Word(new WaitingFor(key), false));
            }

            @Override
            public PauseRows<Moratorium> rows() {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<CaseId, List<Moratorium>> upkeep(Collection<CaseFacts> all, boolean judgeAgain) {
                return Map.of();
            }

            @Override
            public Optional<PauseProcess> process() {
                return Optional.ofNullable(letter)
                        .map(l -> new PauseProcess(key, key + "Id", key + "-closed", l, false));
            }
        };
    }
}
