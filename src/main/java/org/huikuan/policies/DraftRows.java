package org.huikuan.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads the rows that somebody has written, cells in the manner of the file. */
final class DraftRows {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,59}");
    private static final int LONGEST = 1000;
    private static final int MOST = 300;

    private final TableSheet sheet;
    private final Map<String, SheetRow> before = new HashMap<>();
    private final Set<String> names;
    private final Set<String> numbers;
    private final Set<String> taken = new HashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** @param now the rows that are there */
    DraftRows(TableSheet sheet, List<SheetRow> now) {
        this.sheet = sheet;
        sheet.rows().forEach(row -> before.put(row.id(), row));
        now.forEach(row -> before.put(row.id(), row));
        this.names = sheet.inputs().stream().map(SheetColumn::name).collect(Collectors.toSet());
        this.numbers = sheet.inputs().stream()
                .filter(c -> !c.type().equals("string"))
                .map(SheetColumn::name)
                .collect(Collectors.toSet());
    }

    List<FieldError> errors() {
        return errors;
    }

    List<SheetRow> read(List<RowInput> rows) {
        if (rows.size() > MOST) {
            errors.add(FieldError.of("rows", "policy-too-many-rows", MOST));
            return List.of();
        }
        List<SheetRow> read = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            read.add(row("rows[" + i + "]", rows.get(i)));
        }
        return read;
    }

    private SheetRow row(String place, @Nullable RowInput written) {
        if (written == null) {
            errors.add(FieldError.of(place, "missing"));
            return new SheetRow("", Map.of(), "", "", false, "");
        }
        SheetRow old = before.get(Objects.requireNonNullElse(written.id(), ""));
        RowInput.Because because = written.because();
        SheetRow row = new SheetRow(
                id(place, written.id()),
                cells(place, written.cells(), old),
                said(text(place + ".because.zh", because == null ? null : because.zh(), old == null ? "" : old.zh())),
                said(text(place + ".because.en", because == null ? null : because.en(), old == null ? "" : old.en())),
                Objects.requireNonNullElse(written.off(), old != null && old.off()),
                text(place + ".note", written.note(), old == null ? "" : old.note()));
        if (row.zh().isBlank()) {
            errors.add(FieldError.of(place + ".because.zh", "missing"));
        }
        if (row.en().isBlank()) {
            errors.add(FieldError.of(place + ".because.en", "missing"));
        }
        return row;
    }

    /** However it was written, as it will be read. */
    private String said(String written) {
        return written.isBlank() ? "" : BecauseText.shown(BecauseText.feel(written, numbers));
    }

    private String id(String place, @Nullable String written) {
        String id = written == null || written.isBlank() ? next() : written.strip();
        if (!ID.matcher(id).matches()) {
            errors.add(FieldError.of(place + ".id", "policy-row-id"));
        } else if (!taken.add(id)) {
            errors.add(FieldError.of(place + ".id", "policy-row-twice", id));
        }
        return id;
    }

    /** The first that no row of the draft or of the table has. */
    private String next() {
        int number = before.size() + 1;
        while (before.containsKey("rule_" + number) || taken.contains("rule_" + number)) {
            number++;
        }
        return "rule_" + number;
    }

    private Map<String, String> cells(
            String place, @Nullable Map<String, @Nullable Object> written, @Nullable SheetRow old) {
        Map<String, @Nullable Object> said = written == null ? Map.of() : written;
        Set<String> known = sheet.columns().stream().map(SheetColumn::name).collect(Collectors.toSet());
        said.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.add(FieldError.of(place + ".cells." + name, "policy-no-column", name)));
        Map<String, String> cells = new LinkedHashMap<>();
        for (SheetColumn column : sheet.inputs()) {
            cells.put(
                    column.name(),
                    old != null && isKept(column, said)
                            ? old.cell(column.name())
                            : CellText.condition(column, cell(place, column, said), names));
        }
        for (SheetColumn column : sheet.outputs()) {
            if (old != null && isKept(column, said)) {
                cells.put(column.name(), old.cell(column.name()));
                continue;
            }
            String text = cell(place, column, said);
            cells.put(column.name(), column.isText() ? said(text) : CellText.answer(column, text, names, numbers));
        }
        return cells;
    }

    private static boolean isKept(SheetColumn column, Map<String, @Nullable Object> said) {
        return !said.containsKey(column.name());
    }

    private String cell(String place, SheetColumn column, Map<String, @Nullable Object> said) {
        Object written = said.get(column.name());
        return text(place + ".cells." + column.name(), written == null ? null : String.valueOf(written), "");
    }

    private String text(String field, @Nullable String written, String otherwise) {
        if (written == null) {
            return otherwise;
        }
        if (written.length() > LONGEST) {
            errors.add(FieldError.of(field, "too-long", LONGEST));
            return written.substring(0, LONGEST);
        }
        return written.strip();
    }
}
