package org.huikuan.ledger.imports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The list inside a file: from its headings on, without the lines of totals, as the mapping says. */
final class ListOf implements Table {

    private static final Set<String> TOTALS =
            Set.of("合计", "总计", "小计", "本页合计", "total", "grandtotal", "subtotal", "totals");

    private static final Set<String> EXAMPLES = Set.of("示例C1001", "EXAMPLE-C1001");

    private final Table file;
    private final int headerLine;
    private final boolean skipTotals;

    ListOf(Table file, Mapping mapping) {
        this.file = file;
        Integer told = mapping.headerLine();
        this.headerLine = told == null ? 1 : told;
        this.skipTotals = mapping.skipTotals();
    }

    @Override
    public void read(Reader reader) throws IOException {
        file.read((line, cells) -> {
            if (line >= headerLine && !(skipTotals && isTotal(cells)) && !isExample(cells)) {
                reader.line(line, cells);
            }
        });
    }

    /** The first cell with something in it says so. */
    static boolean isTotal(List<String> cells) {
        return cells.stream()
                .filter(c -> !c.isBlank())
                .findFirst()
                .filter(c -> TOTALS.contains(Column.plain(c).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** The example line of our templates, which somebody forgot to delete. */
    private static boolean isExample(List<String> cells) {
        return !cells.isEmpty() && EXAMPLES.contains(cells.get(0).strip());
    }

    @Override
    public boolean isSpreadsheet() {
        return file.isSpreadsheet();
    }

    @Override
    public String format() {
        return file.format();
    }
}
