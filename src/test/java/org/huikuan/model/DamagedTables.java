package org.huikuan.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** Shipped tables with mistakes in them. */
public final class DamagedTables {

    /** Stands in no list. */
    public static final String WORD = "no-such-word";

    private DamagedTables() {}

    public static String shipped(String key) {
        return changed(key, table -> {});
    }

    public static String withoutLastRule(String key) {
        return changed(key, table -> {
            List<Rule> rules = List.copyOf(table.getRules());
            table.getRules().remove(rules.get(rules.size() - 1));
            rules.subList(0, rules.size() - 1)
                    .forEach(rule ->
                            rule.getInputEntries().iterator().next().getText().setTextContent("\"never\""));
        });
    }

    /** Every row answers in the column with a word of no list. */
    public static String withUnknownAnswers(String key, String output) {
        return changed(key, table -> {
            int at = names(table.getOutputs().stream().map(Output::getName).toList(), output);
            table.getRules()
                    .forEach(rule ->
                            say(List.copyOf(rule.getOutputEntries()).get(at).getText()));
        });
    }

    /** One row answers in the column with a word of no list. */
    public static String withUnknownAnswer(String key, int row, String output) {
        return changed(key, table -> {
            int at = names(table.getOutputs().stream().map(Output::getName).toList(), output);
            say(List.copyOf(rule(table, row).getOutputEntries()).get(at).getText());
        });
    }

    /** One row asks in the column for a word of no list. */
    public static String withUnknownCondition(String key, int row, String input) {
        return changed(key, table -> {
            int at = names(table.getInputs().stream().map(DamagedTables::name).toList(), input);
            say(List.copyOf(rule(table, row).getInputEntries()).get(at).getText());
        });
    }

    public static String without(String key, String output) {
        return changed(key, table -> {
            int at = names(table.getOutputs().stream().map(Output::getName).toList(), output);
            table.getOutputs().remove(List.copyOf(table.getOutputs()).get(at));
            table.getRules().forEach(rule -> rule.getOutputEntries()
                    .remove(List.copyOf(rule.getOutputEntries()).get(at)));
        });
    }

    private static Rule rule(DecisionTable table, int row) {
        return List.copyOf(table.getRules()).get(row - 1);
    }

    private static void say(Text cell) {
        cell.setTextContent("\"" + WORD + "\"");
    }

    private static String name(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    private static int names(List<String> names, String name) {
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String changed(String key, Consumer<DecisionTable> change) {
        var model = Dmn.readModelFromFile(new java.io.File("processes/decisions/" + key + ".dmn"));
        change.accept(
                model.getModelElementsByType(DecisionTable.class).iterator().next());
        return Dmn.convertToString(model);
    }
}
