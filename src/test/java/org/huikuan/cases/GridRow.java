package org.huikuan.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of {@code cases/event-grid.csv}: what an event does to a case at a wait state. An empty cell means: as before
 * the event; a dash: nothing.
 *
 * @param stands {@code work}, {@code wait KIND DATE}, or the status of an ended case
 * @param tasks keys of the open tasks
 * @param timers activity and day of every timer
 * @param call attempt and day of the next call
 * @param answer {@code refused} when the act is answered with bad input
 */
record GridRow(String waitState, String event, String stands, String tasks, String timers, String call, String answer) {

    private static final Path FILE = Path.of("src/test/resources/cases/event-grid.csv");

    static List<GridRow> all() {
        try {
            return Files.readAllLines(FILE).stream().skip(1).map(GridRow::read).toList();
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
