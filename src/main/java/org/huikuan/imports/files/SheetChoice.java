package org.huikuan.imports.files;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * Which sheet of a workbook is the list. Hidden sheets are never taken by themselves; of several visible ones the one
 * with the headings is, and where more than one has them a person is asked.
 *
 * @param told name of the sheet; null: not told
 * @param isHeadings whether a line may be the headings of the list
 * @param isAsked several lists are a question; otherwise the first of them is taken
 */
public record SheetChoice(@Nullable String told, Predicate<List<String>> isHeadings, boolean isAsked) {

    /** A sheet and its first lines that are not empty. */
    record Begun(String name, boolean isVisible, List<List<String>> lines) {}

    /** @throws BadInput where a person must say which one */
    String of(List<Begun> sheets) {
        if (told != null && !told.isBlank()) {
            return told(sheets, told.strip());
        }
        List<Begun> full = sheets.stream()
                .filter(s -> s.isVisible() && !s.lines().isEmpty())
                .toList();
        if (full.isEmpty()) {
            throw new BadFile("import-workbook-has-no-visible");
        }
        List<Begun> lists = full.stream()
                .filter(s -> s.lines().stream().anyMatch(isHeadings))
                .toList();
        if (lists.size() > 1 && isAsked) {
            throw BadInput.of(FieldError.of("sheet", "import-workbook-has-several-lists", names(lists)));
        }
        return (lists.isEmpty() ? full : lists).get(0).name();
    }

    private static String told(List<Begun> sheets, String wanted) {
        return sheets.stream()
                .map(Begun::name)
                .filter(n -> n.strip().toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> BadInput.of(FieldError.of(
                        "sheet",
                        "import-workbook-has-no-sheet",
                        wanted,
                        names(sheets.stream().filter(Begun::isVisible).toList()))));
    }

    private static List<String> names(List<Begun> sheets) {
        return sheets.stream().limit(20).map(s -> "'" + s.name() + "'").toList();
    }
}
