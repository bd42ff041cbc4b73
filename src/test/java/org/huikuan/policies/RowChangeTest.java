package org.huikuan.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowChangeTest {

    private static final List<SheetRow> BEFORE = rows("a", "b", "c", "d");

    @Test
    void sameRowsDifferInNothing() {
        assertThat(RowChange.between(BEFORE, rows("a", "b", "c", "d"))).isEmpty();
    }

    @Test
    void oneRowThatMovesIsTheOnlyOneThatMoved() {
        assertThat(said(rows("b", "c", "d", "a"))).containsExactly("a MOVED");
        assertThat(said(rows("d", "a", "b", "c"))).containsExactly("d MOVED");
    }

    @Test
    void rowsComeAndGo() {
        assertThat(said(rows("a", "x", "b", "d"))).containsExactly("x ADDED", "c REMOVED");
    }

    @Test
    void aRowIsChangedInColumnsAndSwitchedOff() {
        SheetRow other = new SheetRow("b", Map.of("days", "> 9"), "中", "another", true, "");

        List<RowChange> changes =
                RowChange.between(BEFORE, List.of(BEFORE.get(0), other, BEFORE.get(2), BEFORE.get(3)));

        assertThat(changes)
                .extracting(RowChange::kind)
                .containsExactly(RowChange.Kind.CHANGED, RowChange.Kind.SWITCHED_OFF);
        assertThat(changes.get(0).columns()).containsExactlyInAnyOrder("days", "becauseEn");
    }

    private static List<String> said(List<SheetRow> after) {
        return RowChange.between(BEFORE, after).stream()
                .map(c -> c.id() + " " + c.kind())
                .toList();
    }

    private static List<SheetRow> rows(String... ids) {
        return Stream.of(ids)
                .map(id -> new SheetRow(id, Map.of("days", "> 3"), "中", "because", false, ""))
                .toList();
    }
}
