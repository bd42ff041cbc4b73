package org.huikuan.policies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.shared.Sentence;
import org.springframework.stereotype.Component;

/** Whether the rows of a draft can be put in force: the same look as at a file that is brought, told by row and column. */
@Component
class DraftCheck {

    private final PolicyTables tables;
    private final PolicySheets sheets;

    DraftCheck(PolicyTables tables, PolicySheets sheets) {
        this.tables = tables;
        this.sheets = sheets;
    }

    /** @param dmn the file that the draft is written into */
    List<RowMistake> of(TableSheet sheet, byte[] dmn, List<SheetRow> rows) {
        List<RowMistake> found = new ArrayList<>(twice(sheet, rows));
        List<Integer> live = places(rows);
        byte[] written = sheets.written(sheet.key(), dmn, rows, null);
        tables.check(sheet.key(), written).stream()
                .filter(PolicyMistake::isRefused)
                .forEach(mistake -> found.add(new RowMistake(
                        mistake.rule() == 0 ? -1 : live.get(mistake.rule() - 1),
                        column(sheet, mistake.column()),
                        mistake.why(),
                        mistake.code().equals("unreachable"))));
        return found;
    }

    private static List<Integer> places(List<SheetRow> rows) {
        List<Integer> live = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).off()) {
                live.add(i);
            }
        }
        return live;
    }

    /** Rows that ask the same. */
    private static List<RowMistake> twice(TableSheet sheet, List<SheetRow> rows) {
        List<RowMistake> found = new ArrayList<>();
        Map<List<String>, Integer> first = new HashMap<>();
        List<Integer> live = places(rows);
        for (int number = 1; number <= live.size(); number++) {
            SheetRow row = rows.get(live.get(number - 1));
            List<String> asked =
                    sheet.inputs().stream().map(c -> row.cell(c.name())).toList();
            Integer before = first.putIfAbsent(asked, number);
            if (before != null) {
                found.add(new RowMistake(live.get(number - 1), "", Sentence.refusal("policy-same-row", before), false));
            }
        }
        return found;
    }

    private static String column(TableSheet sheet, String heading) {
        return sheet.columns().stream()
                .filter(c -> c.heading().equals(heading))
                .map(SheetColumn::name)
                .findFirst()
                .orElse(heading.isEmpty() ? "" : isChinese(heading) ? "because.zh" : "because.en");
    }

    /** The columns of the two sentences are called in their own languages. */
    private static boolean isChinese(String heading) {
        return heading.codePoints().anyMatch(Character::isIdeographic);
    }
}
