package org.huikuan.imports.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.imports.ImportKind;
import org.huikuan.ledger.reading.Formats;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes to make a mapping, or to add a kind of import to one. Columns and constants are lines such as
 * {@code customer = KUNNR}; empty fields mean that it is found out.
 */
public record MappingDraft(
        String code,
        String name,
        String kind,
        String separator,
        String charset,
        String dates,
        String decimal,
        String columns,
        String constants,
        @Nullable Boolean createCustomers) {

    /** @throws BadInput with everything that is wrong */
    public Mapping on(@Nullable Mapping before) {
        List<FieldError> errors = new ArrayList<>();
        ImportKind known = Code.find(ImportKind.class, kind).orElse(null);
        check(errors, code.matches("[a-z0-9][a-z0-9-]{0,59}"), "code", "import-write-small-letters-digits");
        check(errors, !name.isBlank() && name.length() <= 200, "name", "import-write-name-up-characters");
        check(errors, known != null, "kind", "no-import-kind", kind);
        check(errors, separator.matches("|tab|[^\"\\s\\w]"), "separator", "import-write-tab");
        check(errors, decimal.matches("[.,]?"), "decimal", "import-decimal-sign");
        check(errors, isCharset(), "charset", "import-no-character-set-write", charset);
        check(errors, isDatePattern(), "dates", "import-no-date-pattern-write", dates);
        Map<String, String> columnLines = known == null ? Map.of() : lines(columns, known, "columns", errors);
        Map<String, String> constantLines = known == null ? Map.of() : lines(constants, known, "constants", errors);
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        Map<String, Mapping.Kind> kinds = new HashMap<>(before == null ? Map.of() : before.kinds());
        kinds.put(kind, new Mapping.Kind(columnLines, constantLines));
        return new Mapping(
                code,
                name,
                charset.isBlank() ? null : charset,
                separatorSign(),
                dates.isBlank() ? null : dates,
                decimal.isEmpty() ? null : decimal.charAt(0),
                Boolean.TRUE.equals(createCustomers),
                kinds,
                before == null ? null : before.headerLine(),
                before != null && before.skipTotals());
    }

    private @Nullable Character separatorSign() {
        if (separator.isEmpty()) {
            return null;
        }
        return separator.equals("tab") ? '\t' : separator.charAt(0);
    }

    private boolean isCharset() {
        try {
            return charset.isBlank() || Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isDatePattern() {
        try {
            return dates.isBlank() || Formats.formatter(dates).toString().length() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> lines(String text, ImportKind kind, String field, List<FieldError> errors) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            String[] sides = line.split("=", 2);
            String column = sides[0].strip();
            boolean isColumn = kind.columns().stream().anyMatch(c -> c.name().equals(column))
                    || field.equals("constants") && column.equals("language");
            check(
                    errors,
                    sides.length == 2
                            && isColumn
                            && (field.equals("columns") || !sides[1].isBlank())
                            && line.length() <= 300,
                    field,
                    "import-write-one-our-columns",
                    column);
            lines.put(column, sides[sides.length - 1].strip());
        }
        return lines;
    }

    private static void check(List<FieldError> errors, boolean holds, String field, String key, Object... facts) {
        if (!holds) {
            errors.add(FieldError.of(field, key, facts));
        }
    }
}
