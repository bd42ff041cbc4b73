package org.huikuan.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.StatementCount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every event at every wait state of the models. A wait state, timer or event without its rows fails, and so does a row
 * about something unknown. Whatever statement is asked anywhere is asked by a row that PostgreSQL plays as well, so
 * that the rest need not be played there.
 */
@ApplicationH2
@Order(Integer.MAX_VALUE)
class EventGridH2Test extends EventGrid {

    /** Lists of any length, and the case that is looked for, are one statement. */
    private static final Pattern LIST = Pattern.compile("\\(\\?(, ?\\?)+\\)");

    private static final Pattern CASE = Pattern.compile("like '[^']*'");

    /** What is kept for a while is asked when its time is over, at whatever row: definitions, people, whole tables. */
    private static final Pattern KEPT = Pattern.compile("[^?]*|.*\\bact_(re|ge|id)_.*");

    /** Each statement with the row that asked it first. */
    private final Map<String, String> asked = new TreeMap<>();

    private final Set<String> onPostgres = Set.copyOf(GridRow.onPostgres());

    private final Set<String> askedOnPostgres = new HashSet<>();

    @Test
    void hasARowForEveryEventAtEveryWaitStateOfTheModels() {
        List<String> needed = WaitStates.ofTheModels().stream()
                .flatMap(w -> GridEvents.names().stream().map(e -> w + ": " + e))
                .toList();
        assertThat(rows()).extracting(GridRow::toString).containsExactlyInAnyOrderElementsOf(needed);
        assertThat(GridRow.written()).doesNotHaveDuplicates();
        assertThat(GridRow.saidTwice()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> followsTheTable() {
        Stream<DynamicTest> rows = rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.toString(), () -> remember(row, StatementCount.during(() -> play(row)))));
        return Stream.concat(
                rows,
                Stream.of(
                        DynamicTest.dynamicTest("fires every timer", this::firesEveryTimerOfTheModels),
                        DynamicTest.dynamicTest("asks nothing else", this::asksNothingThatPostgresIsNotAsked)));
    }

    private void remember(GridRow row, StatementCount count) {
        for (String statement : count.all().keySet()) {
            String sql = CASE.matcher(LIST.matcher(statement).replaceAll("(?)")).replaceAll("like ?");
            asked.putIfAbsent(sql, row.toString());
            if (onPostgres.contains(row.toString())) {
                askedOnPostgres.add(sql);
            }
        }
    }

    private void firesEveryTimerOfTheModels() {
        assertThat(timersFired()).containsExactlyInAnyOrderElementsOf(WaitStates.timersOfTheModels());
    }

    private void asksNothingThatPostgresIsNotAsked() {
        Map<String, String> missing = new TreeMap<>(asked);
        missing.keySet().removeAll(askedOnPostgres);
        missing.keySet().removeIf(sql -> KEPT.matcher(sql).matches());
        assertThat(missing)
                .as("statements of rows; add some of these rows to event-grid-postgres.txt")
                .isEmpty();
    }
}
