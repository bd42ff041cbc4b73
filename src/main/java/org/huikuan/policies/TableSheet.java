package org.huikuan.policies;

import java.util.List;
import java.util.stream.Stream;

/**
 * A version of a table as a sheet: columns, and rows from above, those that are switched off in their places.
 *
 * @param name as the file has it, in both languages
 * @param note what the table is for, and where its numbers come from
 */
public record TableSheet(
        String key,
        String name,
        String note,
        List<SheetColumn> inputs,
        List<SheetColumn> outputs,
        List<SheetRow> rows) {

    public TableSheet {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    public TableSheet with(List<SheetRow> others) {
        return new TableSheet(key, name, note, inputs, outputs, others);
    }

    public List<SheetColumn> columns() {
        return Stream.concat(inputs.stream(), outputs.stream()).toList();
    }

    /** The rows that answer. */
    public List<SheetRow> live() {
        return rows.stream().filter(row -> !row.off()).toList();
    }
}
