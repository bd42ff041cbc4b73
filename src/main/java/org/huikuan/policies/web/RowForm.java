package org.huikuan.policies.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huikuan.policies.RowInput;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableSheet;
import org.huikuan.policies.web.RowField.Choice;
import org.huikuan.policies.web.RowField.Kind;
import org.huikuan.policies.web.RowField.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** A row as a form, and a form as a row. */
@Component
class RowForm {

    private static final String CELL = "c.";
    private static final String MODE = "m.";
    private static final String WORDS = "w.";
    private static final Pattern LIST = Pattern.compile("\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);

    private final CellWords words;

    RowForm(CellWords words) {
        this.words = words;
    }

    List<RowField> conditions(TableSheet sheet, SheetRow row) {
        return sheet.inputs().stream()
                .map(c -> condition(c, row.cell(c.name())).called(words.heading(c)))
                .toList();
    }

    private RowField condition(SheetColumn column, String cell) {
        if (column.isYesOrNo()) {
            List<Choice> choices = List.of(new Choice("-", words.any()), yesOrNo("true"), yesOrNo("false"));
            return RowField.plain(column.name(), Kind.CHOICE, cell.isEmpty() ? "-" : cell, choices);
        }
        if (!column.isClosed() || !isListed(cell)) {
            return RowField.plain(column.name(), Kind.TEST, cell.equals("-") ? "" : cell, List.of());
        }
        Mode mode = cell.isEmpty() || cell.equals("-") ? Mode.ANY : cell.startsWith("not(") ? Mode.NOT : Mode.ONE;
        List<String> chosen = WORD.matcher(cell).results().map(m -> m.group(1)).toList();
        return new RowField(column.name(), column.name(), Kind.WORDS, cell, mode, chosen, choices(column));
    }

    private static boolean isListed(String cell) {
        Matcher not = NOT.matcher(cell);
        return cell.isEmpty()
                || cell.equals("-")
                || LIST.matcher(not.matches() ? not.group(1).strip() : cell).matches();
    }

    private Choice yesOrNo(String value) {
        return new Choice(value, words.yesOrNo(value));
    }

    private List<Choice> choices(SheetColumn column) {
        return column.words().stream()
                .map(w -> new Choice(w, words.word(column, w)))
                .toList();
    }

    List<RowField> answers(TableSheet sheet, SheetRow row) {
        return sheet.outputs().stream()
                .map(c -> answer(sheet, c, row.cell(c.name())).called(words.heading(c)))
                .toList();
    }

    private RowField answer(TableSheet sheet, SheetColumn column, String cell) {
        if (column.isText()) {
            return RowField.plain(column.name(), Kind.SENTENCE, cell, List.of());
        }
        if (column.isYesOrNo()) {
            return RowField.plain(column.name(), Kind.CHOICE, cell, List.of(yesOrNo("true"), yesOrNo("false")));
        }
        List<Choice> choices = column.isClosed() ? answerable(sheet, column) : List.of();
        boolean isOffered =
                cell.isEmpty() || choices.stream().anyMatch(c -> c.value().equals(cell));
        return choices.isEmpty() || !isOffered
                ? RowField.plain(column.name(), Kind.NUMBER, cell, List.of())
                : RowField.plain(column.name(), Kind.CHOICE, cell, choices);
    }

    /** The words of the list, and columns asked about that have such words. */
    private List<Choice> answerable(TableSheet sheet, SheetColumn column) {
        List<Choice> choices = new ArrayList<>();
        column.words().forEach(w -> choices.add(new Choice("\"" + w + "\"", words.word(column, w))));
        Set<String> known = Set.copyOf(column.words());
        sheet.inputs().stream()
                .filter(c -> c.isClosed() && c.words().stream().anyMatch(known::contains))
                .forEach(c -> choices.add(new Choice(c.name(), words.sameAs(c))));
        return choices;
    }

    /** @param id null: a new row */
    RowInput read(TableSheet sheet, MultiValueMap<String, String> form, @Nullable String id) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        sheet.columns().forEach(c -> cells.put(c.name(), cell(form, c.name())));
        return new RowInput(
                id,
                cells,
                new RowInput.Because(text(form, "zh"), text(form, "en")),
                form.containsKey("off"),
                text(form, "note"));
    }

    private static String cell(MultiValueMap<String, String> form, String name) {
        if (!form.containsKey(MODE + name)) {
            return text(form, CELL + name);
        }
        List<String> chosen = form.getOrDefault(WORDS + name, List.of());
        String mode = text(form, MODE + name);
        if (mode.equals(Mode.ANY.code()) || chosen.isEmpty()) {
            return "-";
        }
        String list =
                chosen.stream().map(w -> "\"" + w.replace("\"", "") + "\"").collect(Collectors.joining(","));
        return mode.equals(Mode.NOT.code()) ? "not(" + list + ")" : list;
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        String text = form.getFirst(name);
        return text == null ? "" : text;
    }

    /** What was written, to be shown again. */
    SheetRow written(RowInput row) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, @Nullable Object> said = row.cells();
        if (said != null) {
            said.forEach((name, cell) -> cells.put(name, String.valueOf(cell)));
        }
        RowInput.Because because = row.because();
        return new SheetRow(
                row.id() == null ? "" : row.id(),
                cells,
                because == null || because.zh() == null ? "" : because.zh(),
                because == null || because.en() == null ? "" : because.en(),
                Boolean.TRUE.equals(row.off()),
                row.note() == null ? "" : row.note());
    }
}
