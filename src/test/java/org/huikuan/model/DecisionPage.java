package org.huikuan.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The page of a decision table under {@code docs/processes}, written from its model; the sentences are left aside. */
record DecisionPage(DecisionTable table) {

    String text() {
        return String.join(
                "\n",
                "# " + table.name(),
                "",
                table.description(),
                "",
                "Table `processes/decisions/" + table.key()
                        + ".dmn`: the first row that matches answers. Shipped as a seed; "
                        + "a manager's own version is never replaced. This page is written from the model.",
                "",
                row(Stream.concat(Stream.of("rule"), Stream.concat(columns(), Stream.of("source")))),
                row(Stream.generate(() -> "---").limit(columns().count() + 2)).replace(" ", ""),
                table.rules().stream().map(this::row).collect(Collectors.joining("\n")),
                "");
    }

    private Stream<String> columns() {
        return Stream.concat(
                table.model().getModelElementsByType(Input.class).stream().map(Input::getLabel),
                table.model().getModelElementsByType(Output.class).stream()
                        .filter(output -> !output.getName().startsWith("because"))
                        .map(Output::getLabel));
    }

    private String row(Rule rule) {
        List<String> outputs = rule.getOutputEntries().stream()
                .map(ModelElementInstance::getTextContent)
                .map(DecisionPage::cell)
                .toList();
        Stream<String> inputs = rule.getInputEntries().stream()
                .map(ModelElementInstance::getTextContent)
                .map(DecisionPage::cell);
        String source =
                rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
        Stream<String> answers = outputs.subList(0, outputs.size() - 2).stream();
        return row(Stream.of(Stream.of("`" + rule.getId() + "`"), inputs, answers, Stream.of(source))
                .flatMap(cells -> cells));
    }

    private static String cell(String text) {
        String words = text.strip();
        return words.equals("-") || words.isEmpty() ? "–" : "`" + words + "`";
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }
}
