package org.huikuan.policies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.policies.Coverage;
import org.huikuan.policies.RowChange;
import org.huikuan.policies.RowMistake;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableSheet;
import org.huikuan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says sheets in the reader's words. */
@Component
class SheetViews {

    private final CellWords words;

    SheetViews(CellWords words) {
        this.words = words;
    }

    SheetView of(TableSheet sheet, Coverage coverage, List<RowChange> changes, List<RowMistake> mistakes) {
        Map<String, List<RowChange>> byId = changes.stream().collect(Collectors.groupingBy(RowChange::id));
        List<SheetView.Row> rows = new ArrayList<>();
        int number = 0;
        for (int place = 0; place < sheet.rows().size(); place++) {
            SheetRow row = sheet.rows().get(place);
            number += row.off() ? 0 : 1;
            rows.add(row(
                    sheet,
                    row,
                    row.off() ? 0 : number,
                    place,
                    coverage,
                    byId.getOrDefault(row.id(), List.of()),
                    wrong(mistakes, place)));
        }
        return new SheetView(
                columns(sheet.inputs()),
                columns(sheet.outputs()),
                rows,
                coverage.gaps().stream().map(gap -> words.where(sheet, gap)).toList(),
                coverage.overlaps().stream()
                        .map(o -> new SheetView.Overlap(o.upper(), o.lower(), words.where(sheet, o.where())))
                        .toList(),
                coverage.whole());
    }

    private static List<Sentence> wrong(List<RowMistake> mistakes, int place) {
        return mistakes.stream()
                .filter(m -> m.row() == place)
                .map(RowMistake::why)
                .toList();
    }

    private List<SheetView.Column> columns(List<SheetColumn> columns) {
        return columns.stream()
                .map(c -> new SheetView.Column(c.name(), words.heading(c)))
                .toList();
    }

    private SheetView.Row row(
            TableSheet sheet,
            SheetRow row,
            int number,
            int place,
            Coverage coverage,
            List<RowChange> changes,
            List<Sentence> wrong) {
        Set<String> differing =
                changes.stream().flatMap(c -> c.columns().stream()).collect(Collectors.toSet());
        SheetRow before = changes.stream()
                .map(RowChange::before)
                .filter(b -> b != null)
                .findFirst()
                .orElse(null);
        boolean english = isEnglish();
        return new SheetView.Row(
                number,
                place,
                row.id(),
                cells(sheet, sheet.inputs(), row, before, differing),
                cells(sheet, sheet.outputs(), row, before, differing),
                english ? row.en() : row.zh(),
                differing.contains(english ? RowChange.EN : RowChange.ZH),
                row.note(),
                number > 0 && coverage.neverReached().contains(number),
                changes.stream().map(c -> c.kind().code()).toList(),
                wrong);
    }

    private List<SheetView.Cell> cells(
            TableSheet sheet,
            List<SheetColumn> columns,
            SheetRow row,
            @Nullable SheetRow before,
            Set<String> differing) {
        return columns.stream()
                .map(c -> new SheetView.Cell(
                        words.cell(sheet, c, row.cell(c.name())),
                        differing.contains(c.name()),
                        before == null || !differing.contains(c.name())
                                ? ""
                                : words.cell(sheet, c, before.cell(c.name()))))
                .toList();
    }

    /** Rows that are gone, by what they answered. */
    List<String> gone(TableSheet sheet, List<RowChange> changes) {
        return changes.stream()
                .filter(c -> c.kind() == RowChange.Kind.REMOVED)
                .map(RowChange::before)
                .filter(row -> row != null)
                .map(row -> isEnglish() ? row.en() : row.zh())
                .toList();
    }

    boolean isEnglish() {
        return words.isEnglish();
    }
}
