package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huikuan.testing.ApplicationPostgres;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rows of {@code cases/event-grid-postgres.txt}: each wait state, each event, and between them every statement that
 * any row of the grid asks ({@link EventGridH2Test} proves it).
 */
@ApplicationPostgres
@Order(Integer.MAX_VALUE)
class EventGridPostgresTest extends EventGrid {

    @Test
    void hasEveryWaitStateAndEveryEvent() {
        List<GridRow> played = chosen().toList();
        assertThat(played).extracting(GridRow::toString).containsExactlyInAnyOrderElementsOf(GridRow.onPostgres());
        assertThat(played).extracting(GridRow::waitState).containsAll(WaitStates.ofTheModels());
        assertThat(played).extracting(GridRow::event).containsAll(GridEvents.names());
    }

    @TestFactory
    Stream<DynamicTest> followsTheTable() {
        return chosen().map(this::played);
    }

    private static Stream<GridRow> chosen() {
        return rows().stream().filter(row -> GridRow.onPostgres().contains(row.toString()));
    }
}
