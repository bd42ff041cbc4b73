package org.huikuan.policies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row that differs between two versions of a table.
 *
 * @param columns names of the columns that differ, {@code becauseZh} and {@code becauseEn} among them
 */
public record RowChange(
        Kind kind, @Nullable SheetRow before, @Nullable SheetRow after, Set<String> columns) {

    /** What has become of a row. */
    public enum Kind implements org.huikuan.shared.Code {
        ADDED,
        REMOVED,
        CHANGED,
        SWITCHED_OFF,
        SWITCHED_ON,
        MOVED
    }

    public static final String ZH = "becauseZh";
    public static final String EN = "becauseEn";

    public String id() {
        SheetRow one = after == null ? before : after;
        return one == null ? "" : one.id();
    }

    /** In the order of the later version; what is gone behind it. */
    public static List<RowChange> between(List<SheetRow> before, List<SheetRow> after) {
        Map<String, SheetRow> old = new HashMap<>();
        before.forEach(row -> old.put(row.id(), row));
        Set<String> moved = moved(before, after);
        List<RowChange> changes = new ArrayList<>();
        for (SheetRow now : after) {
            SheetRow then = old.remove(now.id());
            if (then == null) {
                changes.add(new RowChange(Kind.ADDED, null, now, Set.of()));
            } else {
                of(then, now, moved.contains(now.id())).forEach(changes::add);
            }
        }
        before.stream()
                .filter(row -> old.containsKey(row.id()))
                .forEach(row -> changes.add(new RowChange(Kind.REMOVED, row, null, Set.of())));
        return changes;
    }

    private static Stream<RowChange> of(SheetRow then, SheetRow now, boolean isMoved) {
        Set<String> columns = differing(then, now);
        List<RowChange> changes = new ArrayList<>();
        if (!columns.isEmpty()) {
            changes.add(new RowChange(Kind.CHANGED, then, now, columns));
        }
        if (then.off() != now.off()) {
            changes.add(new RowChange(now.off() ? Kind.SWITCHED_OFF : Kind.SWITCHED_ON, then, now, Set.of()));
        }
        if (isMoved) {
            changes.add(new RowChange(Kind.MOVED, then, now, Set.of()));
        }
        return changes.stream();
    }

    private static Set<String> differing(SheetRow then, SheetRow now) {
        Set<String> columns = new LinkedHashSet<>(then.cells().keySet());
        columns.addAll(now.cells().keySet());
        columns.removeIf(column -> then.cell(column).equals(now.cell(column)));
        if (!then.zh().equals(now.zh())) {
            columns.add(ZH);
        }
        if (!then.en().equals(now.en())) {
            columns.add(EN);
        }
        return columns;
    }

    /** Rows out of the longest series that has kept its order. */
    private static Set<String> moved(List<SheetRow> before, List<SheetRow> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(row -> places.put(row.id(), places.size()));
        List<String> common =
                after.stream().map(SheetRow::id).filter(places::containsKey).toList();
        int[] longest = new int[common.size()];
        int[] previous = new int[common.size()];
        int end = -1;
        for (int i = 0; i < longest.length; i++) {
            longest[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places.getOrDefault(common.get(j), 0) < places.getOrDefault(common.get(i), 0)
                        && longest[j] + 1 > longest[i]) {
                    longest[i] = longest[j] + 1;
                    previous[i] = j;
                }
            }
            end = end < 0 || longest[i] > longest[end] ? i : end;
        }
        Set<String> moved = new LinkedHashSet<>(common);
        for (int i = end; i >= 0; i = previous[i]) {
            moved.remove(common.get(i));
        }
        return Collections.unmodifiableSet(moved);
    }
}
