package org.huikuan.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param id of the rule, which decisions name
 * @param cells by name of the column, as the file has them; texts as {@link BecauseText} shows them
 * @param zh why, in Chinese, as {@link BecauseText} shows it
 * @param en why, in English
 * @param off kept in its place, but it answers nothing
 * @param note where it comes from
 */
public record SheetRow(String id, Map<String, String> cells, String zh, String en, boolean off, String note) {

    public SheetRow {
        cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether it matches whatever is asked. */
    public boolean isOpen(List<SheetColumn> inputs) {
        return inputs.stream().map(c -> cell(c.name())).allMatch(cell -> cell.isEmpty() || cell.equals("-"));
    }

    public SheetRow switched(boolean nowOff) {
        return new SheetRow(id, cells, zh, en, nowOff, note);
    }

    public SheetRow named(String other) {
        return new SheetRow(other, cells, zh, en, off, note);
    }
}
