package org.huikuan.imports;

import java.util.List;
import java.util.Set;
import org.huikuan.imports.mapping.Column;
import org.huikuan.ledger.reading.Values;

/** Lines of totals under or between the lines of a list. */
public final class Totals {

    private static final Set<String> WORDS =
            Set.of("合计", "总计", "小计", "本页合计", "total", "grandtotal", "subtotal", "totals");

    private Totals() {}

    /**
     * The first cell with something in it says so, and the line has no more than that and sums: no number and no date
     * of its own. A customer who is called Total has both.
     */
    public static boolean is(ImportKind kind, List<String> cells, Values values) {
        boolean says = cells.stream()
                .filter(c -> !c.isBlank())
                .findFirst()
                .filter(c -> WORDS.contains(Column.plain(c)))
                .isPresent();
        return says
                && kind.columns().stream()
                                .filter(c -> c.isRequired() && !c.isAmount())
                                .map(c -> values.get(c.name()))
                                .filter(v -> v != null && !v.isBlank())
                                .count()
                        <= 1;
    }
}
