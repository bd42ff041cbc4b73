package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plays events at wait states of the models, against the table {@code cases/event-grid.csv}. */
abstract class EventGrid {

    @Autowired
    private ApplicationContext context;

    private final Set<String> timersFired = new TreeSet<>();

    static Collection<GridRow> rows() {
        return GridRow.at(WaitStates.ofTheModels());
    }

    DynamicTest played(GridRow row) {
        return DynamicTest.dynamicTest(row.toString(), () -> play(row));
    }

    /** Everything that the days of the rows played so far have set off. */
    Set<String> timersFired() {
        return timersFired;
    }

    void play(GridRow row) {
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
        timersFired.addAll(world.firedTimers());
    }
}
