package org.huikuan.engine.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.policies.Coverage;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableSheet;

/**
 * Looks at all that can be asked of a table: what each row takes is cut out of what those above it have left. What is
 * left before the last row is what nobody has thought of, and a row that takes nothing is never reached.
 */
final class TableCoverage {

    /** Pieces of what is left; a table whose rows cut it into more is looked at in part. */
    private static final int MOST = 4_000;

    private static final int SHOWN = 30;

    private final TableSheet sheet;
    private final List<SheetRow> rows;
    private final List<AskedParts> columns;

    TableCoverage(TableSheet sheet) {
        ParsedFeel feel = new ParsedFeel();
        this.sheet = sheet;
        this.rows = sheet.live();
        this.columns = sheet.inputs().stream()
                .map(c -> new AskedParts(c, rows.stream().map(r -> cell(r, c)).toList(), feel))
                .toList();
    }

    private static String cell(SheetRow row, SheetColumn column) {
        String cell = row.cell(column.name());
        return cell.isEmpty() ? "-" : cell;
    }

    Coverage look() {
        if (rows.isEmpty() || columns.isEmpty()) {
            return Coverage.UNKNOWN;
        }
        List<Integer> never = new ArrayList<>();
        List<BitSet[]> left = List.<BitSet[]>of(everything());
        for (int row = 0; row < rows.size() - 1; row++) {
            if (!reaches(row, left)) {
                never.add(row + 1);
            }
            left = without(left, row);
            if (left.size() > MOST) {
                return new Coverage(false, never, overlaps(), List.of());
            }
        }
        boolean endsOpen = rows.get(rows.size() - 1).isOpen(sheet.inputs());
        List<BitSet[]> gaps = endsOpen ? left : without(left, rows.size() - 1);
        return new Coverage(
                true,
                never,
                overlaps(),
                gaps.stream().limit(SHOWN).map(this::said).toList());
    }

    private BitSet[] everything() {
        return columns.stream().map(c -> AskedParts.all(c.size())).toArray(BitSet[]::new);
    }

    private boolean reaches(int row, List<BitSet[]> left) {
        return left.stream().anyMatch(box -> {
            for (int c = 0; c < box.length; c++) {
                if (!box[c].intersects(columns.get(c).row(row).may())) {
                    return false;
                }
            }
            return true;
        });
    }

    private List<BitSet[]> without(List<BitSet[]> left, int row) {
        List<BitSet[]> rest = new ArrayList<>();
        left.forEach(box -> cut(box, row, rest));
        return rest;
    }

    /** What is not in the row's own box: column by column what lies beside it, the columns before inside of it. */
    private void cut(BitSet[] box, int row, List<BitSet[]> rest) {
        BitSet[] inside = box.clone();
        List<BitSet[]> beside = new ArrayList<>();
        for (int c = 0; c < box.length; c++) {
            BitSet taken = columns.get(c).row(row).sure();
            BitSet out = copy(inside[c]);
            out.andNot(taken);
            BitSet in = copy(inside[c]);
            in.and(taken);
            if (in.isEmpty()) {
                rest.add(box);
                return;
            }
            if (!out.isEmpty()) {
                BitSet[] piece = inside.clone();
                piece[c] = out;
                beside.add(piece);
            }
            inside[c] = in;
        }
        rest.addAll(beside);
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }

    /** The last row overlaps with all others, and is meant to. */
    private List<Coverage.Overlap> overlaps() {
        List<Coverage.Overlap> found = new ArrayList<>();
        for (int lower = 1; lower < rows.size() - 1; lower++) {
            for (int upper = 0; upper < lower && found.size() < SHOWN; upper++) {
                BitSet[] both = both(upper, lower);
                if (both.length > 0 && !answers(upper).equals(answers(lower))) {
                    found.add(new Coverage.Overlap(upper + 1, lower + 1, said(both)));
                }
            }
        }
        return found;
    }

    private BitSet[] both(int upper, int lower) {
        BitSet[] both = new BitSet[columns.size()];
        for (int c = 0; c < both.length; c++) {
            both[c] = copy(columns.get(c).row(upper).may());
            both[c].and(columns.get(c).row(lower).may());
            if (both[c].isEmpty()) {
                return new BitSet[0];
            }
        }
        return both;
    }

    private List<String> answers(int row) {
        return sheet.outputs().stream().map(c -> rows.get(row).cell(c.name())).toList();
    }

    private Map<String, String> said(BitSet[] box) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int c = 0; c < box.length; c++) {
            String text = columns.get(c).said(box[c]);
            if (text != null) {
                said.put(sheet.inputs().get(c).name(), text);
            }
        }
        return said;
    }
}
