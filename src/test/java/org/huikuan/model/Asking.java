package org.huikuan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.huikuan.strategy.Table;

/** Who asks which table, as the tables say; models and pages are written from it. */
final class Asking {

    private static final ResourceBundle ACTS = ResourceBundle.getBundle("i18n/acts", java.util.Locale.ENGLISH);

    private static final Map<String, String> OTHERS = Map.of(
            "ledger", "whatever changes money or items",
            "legal-file", "the page of the legal file",
            "case-file", "the file of a case");

    private Asking() {}

    /** Keys of the tables that a step of a model asks, or the act of its task. */
    static List<String> tables(ProcessFile file, BaseElement step) {
        return TablesOfTheProgram.all().stream()
                .filter(table -> table.askedBy().stream()
                        .anyMatch(by -> by.equals(file.name() + "/" + step.getId()) || task(by).equals(step.getId())))
                .map(Table::key)
                .toList();
    }

    /** What the documentation of a step says of tables; empty when it asks none. */
    static String documentation(List<String> tables) {
        return tables.isEmpty()
                ? ""
                : (tables.size() == 1 ? "Asks the table " : "Asks the tables ") + String.join(", ", tables) + ".";
    }

    /** Who asks a table, a line for a page each. */
    static Stream<String> lines(Table<?, ?> table) {
        return table.askedBy().stream().map(Asking::line);
    }

    private static String line(String by) {
        if (by.contains("/")) {
            String model = by.substring(0, by.indexOf('/'));
            return "step `" + by.substring(by.indexOf('/') + 1) + "` of [" + model + "](" + model + ".md)";
        }
        return OTHERS.containsKey(by)
                ? String.valueOf(OTHERS.get(by))
                : "act `" + by + "` " + ACTS.getString("act." + by).replaceAll(" *\\{.*", "");
    }

    /** The task whose act has the key, by the way tasks are called. */
    private static String task(String act) {
        return "Task_"
                + Arrays.stream(act.split("-"))
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
