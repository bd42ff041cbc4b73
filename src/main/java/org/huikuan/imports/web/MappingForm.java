package org.huikuan.imports.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.imports.ImportKind;
import org.huikuan.imports.mapping.Column;
import org.huikuan.imports.mapping.Mapping;
import org.huikuan.imports.mapping.MappingDraft;
import org.huikuan.imports.mapping.Mappings;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** What a person chose on the page that matches columns: {@code col.customer}, {@code const.currency} and so on. */
record MappingForm(ImportKind kind, Map<String, String> values) {

    private static final String UNNAMED = "unnamed";

    private String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** The mapping whether or not it has a name yet. */
    Mapping mapping() {
        return Mappings.of(draft(UNNAMED, UNNAMED), null, headerLine(), isTicked("skipTotals"));
    }

    /** The mapping as it is to be kept, added to what its code already says of other kinds. */
    Mapping named(@Nullable Mapping before) {
        List<FieldError> errors = new ArrayList<>();
        for (Column column : kind.columns()) {
            boolean given = !value("col." + column.name()).isEmpty()
                    || !value("const." + column.name()).isEmpty();
            if (column.isRequired() && !given) {
                errors.add(FieldError.of("col." + column.name(), "missing"));
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return Mappings.of(draft(value("code"), value("name")), before, headerLine(), isTicked("skipTotals"));
    }

    private MappingDraft draft(String code, String name) {
        return new MappingDraft(
                code,
                name,
                kind.code(),
                value("separator"),
                value("charset"),
                value("dates"),
                value("decimal"),
                lines("col.", true),
                lines("const.", false),
                isTicked("createCustomers"));
    }

    private String lines(String prefix, boolean alsoEmpty) {
        Map<String, String> lines = new LinkedHashMap<>();
        kind.columns().forEach(c -> lines.put(c.name(), value(prefix + c.name())));
        if (prefix.equals("const.") && isInvoices() && !value("const.language").isEmpty()) {
            lines.put("language", value("const.language"));
        }
        StringBuilder text = new StringBuilder();
        lines.forEach((column, said) -> {
            if (alsoEmpty || !said.isEmpty()) {
                text.append(column)
                        .append(" = ")
                        .append(said.replaceAll("\\R", " "))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private boolean isInvoices() {
        return kind == ImportKind.INVOICES || kind == ImportKind.OPEN_ITEMS;
    }

    private boolean isTicked(String field) {
        return !value(field).isEmpty();
    }

    private @Nullable Integer headerLine() {
        String line = value("headerLine");
        if (line.isEmpty()) {
            return null;
        }
        if (!line.matches("[1-9]\\d{0,2}")) {
            throw BadInput.of(FieldError.of("headerLine", "import-write-line-headings"));
        }
        return Integer.valueOf(line);
    }
}
