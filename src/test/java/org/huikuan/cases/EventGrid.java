package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.huikuan.shared.BadInput;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every event at every wait state of the models, against the table {@code cases/event-grid.csv}. A wait state, timer or
 * event without its rows fails, and so does a row about something unknown.
 */
abstract class EventGrid {

    @Autowired
    private ApplicationContext context;

    @Test
    void hasARowForEveryEventAtEveryWaitStateOfTheModels() {
        List<String> needed = WaitStates.ofTheModels().stream()
                .flatMap(w -> GridEvents.names().stream().map(e -> w + ": " + e))
                .toList();
        assertThat(GridRow.all()).extracting(GridRow::toString).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void firesEveryTimerOfTheModels() {
        CaseWorld world = new CaseWorld(context);
        GridRow.all().stream().filter(row -> row.event().equals("time")).forEach(row -> {
            GridCase kase = new GridCase(world);
            kase.reach(row.waitState());
            GridEvents.fire(row.event(), kase);
        });
        assertThat(world.firedTimers()).containsExactlyElementsOf(WaitStates.timersOfTheModels());
    }

    @TestFactory
    Stream<DynamicTest> followsTheTable() {
        return GridRow.all().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> play(row)));
    }

    private void play(GridRow row) {
        CaseWorld world = new CaseWorld(context);
        GridCase kase = new GridCase(world);
        kase.reach(row.waitState());
        Snapshot before = Snapshot.of(world, kase.id);
        world.engineFollows(kase.id);
        LetterCheck letters = new LetterCheck(world, kase.id);
        if (row.isRefused()) {
            assertThatThrownBy(() -> GridEvents.fire(row.event(), kase)).isInstanceOf(BadInput.class);
        } else {
            GridEvents.fire(row.event(), kase);
        }
        assertThat(Snapshot.of(world, kase.id)).isEqualTo(row.after(before));
        world.engineFollows(kase.id);
        letters.holds(row.event().equals("receipt in full reversed"));
    }
}
