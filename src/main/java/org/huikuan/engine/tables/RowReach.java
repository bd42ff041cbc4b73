package org.huikuan.engine.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.variable.Variables;
import org.huikuan.strategy.TableColumn;

/**
 * Rows that never answer, since those above them answer whatever could reach them. Where every column asked about has a
 * list of words, all questions are tried; elsewhere only what stands below a row without conditions is seen.
 */
final class RowReach {

    private static final int MOST = 20_000;

    private final List<TableColumn> columns;
    private final List<List<String>> rows;
    private final ParsedFeel feel;

    /** @param rows conditions, row by row, in the order of the columns */
    RowReach(List<TableColumn> columns, List<List<String>> rows, ParsedFeel feel) {
        this.columns = columns;
        this.rows = rows;
        this.feel = feel;
    }

    /** Their numbers, from 1. The last row may stand for words that no list has yet. */
    List<Integer> neverReached() {
        int last = rows.size() - 1;
        int open = IntStream.range(0, last)
                .filter(i -> PolicyCheck.ANYTHING.containsAll(rows.get(i)))
                .findFirst()
                .orElse(last);
        Set<Integer> reached = new HashSet<>();
        long questions =
                columns.stream().mapToLong(c -> values(c).size()).reduce(1, (a, b) -> a * b > MOST ? MOST + 1L : a * b);
        if (questions == 0 || questions > MOST) {
            return IntStream.range(open + 1, last).map(i -> i + 1).boxed().toList();
        }
        ask(0, new ArrayList<>(IntStream.rangeClosed(0, last).boxed().toList()), reached);
        return IntStream.range(0, last)
                .filter(i -> !reached.contains(i))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }

    private void ask(int column, List<Integer> matching, Set<Integer> reached) {
        if (column == columns.size()) {
            matching.stream().findFirst().ifPresent(reached::add);
            return;
        }
        for (Object value : values(columns.get(column))) {
            ask(
                    column + 1,
                    matching.stream().filter(row -> matches(row, column, value)).toList(),
                    reached);
        }
    }

    private boolean matches(int row, int column, Object value) {
        String text = rows.get(row).get(column);
        String name = columns.get(column).name();
        return PolicyCheck.ANYTHING.contains(text)
                || feel.evaluateSimpleUnaryTests(
                        text,
                        name,
                        Variables.createVariables().putValue(name, value).asVariableContext());
    }

    private static List<? extends Object> values(TableColumn column) {
        return column.type().equals("boolean") ? List.of(true, false) : column.words();
    }
}
