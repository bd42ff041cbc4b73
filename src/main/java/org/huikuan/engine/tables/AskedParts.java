package org.huikuan.engine.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.huikuan.policies.SheetColumn;
import org.jspecify.annotations.Nullable;

/**
 * All that can be asked in a column, in parts of which every row takes the whole or nothing: words that no row tells
 * apart are one part, and so are numbers between two limits. FEEL itself says which part a cell takes.
 */
final class AskedParts {

    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,17}");
    /** Comparisons, ranges and lists of whole numbers, words, yes and no; whatever else a cell says, it is not looked into. */
    private static final Pattern PLAIN = Pattern.compile("(?:not|true|false|\\d++|\\.\\.|[-<>=()\\[\\],\\s\"])*+");

    private final SheetColumn column;
    private final ParsedFeel feel;
    private final List<Atom> atoms;
    private final List<BitSet> parts = new ArrayList<>();
    private final List<Taken> rows = new ArrayList<>();

    /**
     * A value, or all numbers between two limits, of which one stands for the others.
     *
     * @param said as a cell would say it; empty: a number
     * @param low null: any lower one
     * @param high null: any higher one
     */
    private record Atom(
            Object sample,
            String said,
            @Nullable Long low,
            @Nullable Long high) {}

    /** @param sure parts that the row takes @param may parts that it may take; more where nobody can say */
    record Taken(BitSet sure, BitSet may) {}

    AskedParts(SheetColumn column, List<String> cells, ParsedFeel feel) {
        this.column = column;
        this.feel = feel;
        this.atoms = atoms(cells);
        List<String> texts = cells.stream().distinct().toList();
        Map<String, BitSet> takenBy = new LinkedHashMap<>();
        texts.forEach(text -> takenBy.put(text, taking(text)));
        Map<BitSet, BitSet> alike = new LinkedHashMap<>();
        for (int atom = 0; atom < atoms.size(); atom++) {
            BitSet who = new BitSet();
            for (int i = 0; i < texts.size(); i++) {
                who.set(i, takenBy.getOrDefault(texts.get(i), new BitSet()).get(atom));
            }
            alike.computeIfAbsent(who, w -> new BitSet()).set(atom);
        }
        parts.addAll(alike.values());
        cells.forEach(cell -> rows.add(taken(cell, takenBy.getOrDefault(cell, new BitSet()))));
    }

    private Taken taken(String cell, BitSet taken) {
        BitSet sure = new BitSet();
        for (int i = 0; i < parts.size(); i++) {
            sure.set(i, taken.get(parts.get(i).nextSetBit(0)));
        }
        return isPlain(cell) ? new Taken(sure, sure) : new Taken(new BitSet(), all(parts.size()));
    }

    private List<Atom> atoms(List<String> cells) {
        if (column.isClosed()) {
            return column.words().stream()
                    .map(w -> new Atom(w, quoted(w), null, null))
                    .toList();
        }
        if (column.isYesOrNo()) {
            return List.of(new Atom(true, "true", null, null), new Atom(false, "false", null, null));
        }
        return column.type().equals("string") ? texts(cells) : numbers(cells);
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }

    private static List<Atom> texts(List<String> cells) {
        TreeSet<String> named = cells.stream()
                .flatMap(cell -> TEXT.matcher(cell).results())
                .map(text -> text.group().substring(1, text.group().length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Atom> atoms = new ArrayList<>();
        named.forEach(text -> atoms.add(new Atom(text, quoted(text), null, null)));
        atoms.add(new Atom("\u0000", "…", null, null));
        return atoms;
    }

    private static List<Atom> numbers(List<String> cells) {
        TreeSet<Long> limits = cells.stream()
                .flatMap(cell ->
                        NUMBER.matcher(TEXT.matcher(cell).replaceAll("")).results())
                .map(number -> Long.valueOf(number.group()))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Atom> atoms = new ArrayList<>();
        Long before = null;
        for (Long limit : limits) {
            if (before == null || before + 1 < limit) {
                atoms.add(new Atom(limit - 1, "", before == null ? null : before + 1, limit - 1));
            }
            atoms.add(new Atom(limit, "", limit, limit));
            before = limit;
        }
        Long beyond = before == null ? null : before + 1;
        atoms.add(new Atom(beyond == null ? 0L : beyond, "", beyond, null));
        return atoms;
    }

    private boolean isPlain(String cell) {
        return cell.equals("-")
                || PLAIN.matcher(TEXT.matcher(cell).replaceAll("\"\"")).matches();
    }

    private BitSet taking(String cell) {
        BitSet taking = new BitSet();
        for (int i = 0; i < atoms.size(); i++) {
            taking.set(i, cell.equals("-") || takes(cell, atoms.get(i).sample()));
        }
        return taking;
    }

    private boolean takes(String cell, Object value) {
        try {
            return feel.evaluateSimpleUnaryTests(
                    cell,
                    column.name(),
                    Variables.createVariables().putValue(column.name(), value).asVariableContext());
        } catch (FeelException unreadable) {
            return false;
        }
    }

    int size() {
        return parts.size();
    }

    Taken row(int number) {
        return rows.get(number);
    }

    static BitSet all(int size) {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }

    /** What must hold for these parts to be asked, as a cell would say it; null: anything does. */
    @Nullable
    String said(BitSet asked) {
        if (asked.cardinality() == parts.size()) {
            return null;
        }
        BitSet values = new BitSet();
        asked.stream().forEach(part -> values.or(parts.get(part)));
        return atoms.get(0).said().isEmpty()
                ? ranges(values)
                : values.stream().mapToObj(atom -> atoms.get(atom).said()).collect(Collectors.joining(","));
    }

    private String ranges(BitSet values) {
        List<String> ranges = new ArrayList<>();
        int from = values.nextSetBit(0);
        while (from >= 0) {
            int to = values.nextClearBit(from) - 1;
            ranges.add(range(atoms.get(from).low(), atoms.get(to).high()));
            from = values.nextSetBit(to + 1);
        }
        return String.join(",", ranges);
    }

    private static String range(@Nullable Long low, @Nullable Long high) {
        if (low == null) {
            return "<= " + high;
        }
        if (high == null) {
            return ">= " + low;
        }
        return low.equals(high) ? low.toString() : "[" + low + ".." + high + "]";
    }
}
