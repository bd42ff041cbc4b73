package org.huikuan.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of {@code cases/event-grid.csv}: what an event does to a case at a wait state. An empty cell means: as before
 * the event; a dash: nothing. A star for the wait state means: wherever no row of its own says otherwise.
 *
 * @param stands {@code work}, {@code wait KIND DATE}, or the status of an ended case
 * @param tasks keys of the open tasks
 * @param timers activity and day of every timer
 * @param call attempt and day of the next call
 * @param answer {@code refused} when the act is answered with bad input
 */
record GridRow(String waitState, String event, String stands, String tasks, String timers, String call, String answer) {

    private static final Path FILE = Path.of("src/test/resources/cases/event-grid.csv");
    private static final Path ON_POSTGRES = Path.of("src/test/resources/cases/event-grid-postgres.txt");
    private static final String ANYWHERE = "*";

    /** The rows as they are written. */
    static List<GridRow> written() {
        return lines(FILE).stream().skip(1).map(GridRow::read).toList();
    }

    /** Each written row, and the row of anywhere at each of these wait states where none is written. */
    static Collection<GridRow> at(Collection<String> waitStates) {
        Map<String, GridRow> rows = new LinkedHashMap<>();
        written().stream().filter(row -> !row.isAnywhere()).forEach(row -> rows.put(row.toString(), row));
        written().stream()
                .filter(GridRow::isAnywhere)
                .flatMap(row -> waitStates.stream().map(row::at))
                .forEach(row -> rows.putIfAbsent(row.toString(), row));
        return rows.values();
    }

    /** Names of the rows that are played on PostgreSQL too. */
    static List<String> onPostgres() {
        return lines(ON_POSTGRES);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GridRow read(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 7) {
            throw new IllegalArgumentException("not seven cells: " + line);
        }
        return new GridRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    boolean isAnywhere() {
        return waitState.equals(ANYWHERE);
    }

    private GridRow at(String place) {
        return new GridRow(place, event, stands, tasks, timers, call, answer);
    }

    /** Rows of one place that are needless, since the row of anywhere says the same. */
    static Stream<GridRow> saidTwice() {
        List<GridRow> anywhere = written().stream().filter(GridRow::isAnywhere).toList();
        return written().stream().filter(row -> !row.isAnywhere()).filter(row -> anywhere.contains(row.at(ANYWHERE)));
    }

    boolean isRefused() {
        return answer.equals("refused");
    }

    /** What the case must look like, given what it looked like before. */
    Snapshot after(Snapshot before) {
        return new Snapshot(
                cell(stands, before.stands()),
                cell(tasks, before.tasks()),
                cell(timers, before.timers()),
                cell(call, before.call()));
    }

    private static String cell(String written, String before) {
        return written.isEmpty() ? before : written;
    }

    @Override
    public String toString() {
        return waitState + ": " + event;
    }
}
