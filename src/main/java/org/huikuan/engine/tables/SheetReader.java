package org.huikuan.engine.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.huikuan.policies.BecauseText;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableSheet;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableColumn;
import org.jspecify.annotations.Nullable;

/** Reads a file as a sheet: its own columns, with the words that the program knows for them. */
final class SheetReader {

    private static final Pattern LISTED = Pattern.compile("\"\\s*,\\s*\"");

    private final Table<?, ?> table;

    SheetReader(Table<?, ?> table) {
        this.table = table;
    }

    /** @throws RuntimeException when it is no table of this key */
    TableSheet read(byte[] dmn) {
        DecisionTable file = PolicyModel.of(dmn).table(table.key());
        if (file == null || !(file.getParentElement() instanceof Decision decision)) {
            throw new IllegalArgumentException("no table " + table.key());
        }
        List<SheetColumn> inputs = PolicyModel.inputs(file).stream()
                .map(c -> column(c, table.asked().all()))
                .toList();
        List<PolicyModel.Column> answers = PolicyModel.outputs(file);
        List<SheetColumn> outputs = answers.stream()
                .filter(c -> !isSentence(c.name()))
                .map(c -> column(c, table.answered().all()))
                .toList();
        List<SheetRow> rows = new ArrayList<>();
        file.getRules().forEach(rule -> rows.add(row(rule, inputs, outputs, answers)));
        OffRows.of(decision).forEach(off -> rows.add(Math.min(off.at(), rows.size()), off.row()));
        return new TableSheet(
                table.key(),
                text(decision.getName()),
                decision.getDescription() == null
                        ? ""
                        : text(decision.getDescription().getTextContent()),
                inputs,
                outputs,
                rows);
    }

    static boolean isSentence(String column) {
        return column.equals(Answer.ZH) || column.equals(Answer.EN);
    }

    private static SheetColumn column(PolicyModel.Column column, List<TableColumn> known) {
        return known.stream()
                .filter(k -> k.name().equals(column.name()))
                .map(k -> new SheetColumn(column.name(), k.type(), column.label(), k.words(), k.lists()))
                .findFirst()
                .orElseGet(
                        () -> new SheetColumn(column.name(), column.type(), column.label(), column.words(), List.of()));
    }

    private static SheetRow row(
            Rule rule, List<SheetColumn> inputs, List<SheetColumn> outputs, List<PolicyModel.Column> answers) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        List<String> conditions = PolicyModel.conditions(rule);
        List<String> answered = PolicyModel.answers(rule);
        for (int i = 0; i < Math.min(inputs.size(), conditions.size()); i++) {
            String cell = LISTED.matcher(conditions.get(i)).replaceAll("\",\"");
            cells.put(inputs.get(i).name(), cell.isEmpty() ? "-" : cell);
        }
        for (int i = 0; i < Math.min(answers.size(), answered.size()); i++) {
            said.put(answers.get(i).name(), answered.get(i));
        }
        outputs.forEach(c -> cells.put(c.name(), shown(c, said.getOrDefault(c.name(), ""))));
        return new SheetRow(
                text(rule.getId()),
                cells,
                BecauseText.shown(said.getOrDefault(Answer.ZH, "")),
                BecauseText.shown(said.getOrDefault(Answer.EN, "")),
                false,
                Stream.ofNullable(rule.getDescription())
                        .map(d -> text(d.getTextContent()))
                        .findFirst()
                        .orElse(""));
    }

    private static String shown(SheetColumn column, String feel) {
        return column.isText() ? BecauseText.shown(feel) : feel;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
