package org.huikuan.policies.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.policies.Coverage;
import org.huikuan.policies.PolicyVersion;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableShown;
import org.springframework.stereotype.Component;

/** Says tables to programs. */
@Component
class TableViews {

    private final CellWords words;

    TableViews(CellWords words) {
        this.words = words;
    }

    TableView of(TableShown shown) {
        PolicyVersion version = shown.version().version();
        List<SheetRow> live = shown.sheet().live();
        Coverage coverage = shown.coverage();
        return new TableView(
                shown.sheet().key(),
                shown.sheet().name(),
                version.number(),
                version.state().code(),
                version.from(),
                columns(shown.sheet().inputs()),
                columns(shown.sheet().outputs()),
                shown.sheet().rows().stream().map(TableView.Row::of).toList(),
                shown.askers().stream()
                        .map(a -> new TableView.Asker(a.model(), a.name()))
                        .toList(),
                shown.versions().stream().map(TableViews::version).toList(),
                coverage.neverReached().stream().map(n -> live.get(n - 1).id()).toList(),
                coverage.overlaps().stream()
                        .map(o -> new TableView.Overlap(
                                live.get(o.upper() - 1).id(),
                                live.get(o.lower() - 1).id(),
                                o.where()))
                        .toList(),
                coverage.gaps(),
                coverage.whole());
    }

    List<TableView.Column> columns(List<SheetColumn> columns) {
        return columns.stream().map(this::column).toList();
    }

    private TableView.Column column(SheetColumn column) {
        Map<String, String> said = new LinkedHashMap<>();
        column.words().forEach(word -> said.put(word, words.word(column, word)));
        return new TableView.Column(column.name(), column.type(), column.label(), column.words(), said);
    }

    private static TableView.Version version(TableShown.Version shown) {
        PolicyVersion version = shown.version();
        return new TableView.Version(
                version.number(),
                version.state().code(),
                version.from(),
                version.deployedAt(),
                shown.writtenBy(),
                shown.by(),
                shown.reason());
    }
}
