package org.huikuan.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableColumn;

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
                "Asked by: " + Asking.lines(declared()).collect(Collectors.joining("; ")) + ".",
                "",
                limits(),
                "## Rows",
                "",
                row(Stream.concat(Stream.of("rule"), Stream.concat(columns(), Stream.of("source")))),
                row(Stream.generate(() -> "---").limit(columns().count() + 2)).replace(" ", ""),
                table.rules().stream().map(this::row).collect(Collectors.joining("\n")),
                "",
                "## Columns",
                "",
                "| column | name | type | words | if a version lacks it |",
                "|---|---|---|---|---|",
                known().map(this::column).collect(Collectors.joining("\n")),
                "",
                added(),
                "## Examples",
                "",
                "Tried by the build and, with a draft, on *Settings, Policy tables*: `processes/decisions/"
                        + table.key() + ".csv`.",
                "",
                examples(),
                "");
    }

    private Table<?, ?> declared() {
        return TablesOfTheProgram.of(table.key());
    }

    private Stream<TableColumn> known() {
        return Stream.concat(declared().asked().all().stream(), declared().answered().all().stream());
    }

    private String limits() {
        String currency = declared().currency();
        return currency == null ? "" : "Its limits are in " + currency + ", as the law gives them.\n";
    }

    private String column(TableColumn column) {
        String label = Stream.concat(
                        table.model().getModelElementsByType(Input.class).stream()
                                .filter(i -> i.getInputExpression()
                                        .getText()
                                        .getTextContent()
                                        .strip()
                                        .equals(column.name()))
                                .map(Input::getLabel),
                        table.model().getModelElementsByType(Output.class).stream()
                                .filter(o -> o.getName().equals(column.name()))
                                .map(Output::getLabel))
                .findFirst()
                .orElse("");
        String words = column.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(" "));
        String otherwise = column.otherwise();
        return row(Stream.of(
                label,
                "`" + column.name() + "`",
                column.type(),
                words.isEmpty() ? "–" : words,
                otherwise == null ? "refused" : otherwise.isEmpty() ? "not looked at" : "`" + otherwise + "`"));
    }

    private String added() {
        return declared().rows().stream()
                .map(rows -> "Version " + rows.since() + " of the table added "
                        + rows.rules().stream().map(id -> "`" + id + "`").collect(Collectors.joining(", ")) + ".\n")
                .collect(Collectors.joining("\n"));
    }

    private String examples() {
        List<DecisionExample> examples = DecisionExample.of(table);
        DecisionExample first = examples.get(0);
        Stream<String> heads = Stream.of(
                        first.inputs().keySet().stream(), Stream.of("rule"), first.outputs().keySet().stream())
                .flatMap(names -> names);
        String lines = examples.stream()
                .map(e -> row(Stream.of(
                                e.inputs().values().stream().map(String::valueOf),
                                Stream.of("`" + e.rule() + "`"),
                                e.outputs().values().stream())
                        .flatMap(cells -> cells)))
                .collect(Collectors.joining("\n"));
        long columns = first.inputs().size() + 1L + first.outputs().size();
        return row(heads) + "\n"
                + row(Stream.generate(() -> "---").limit(columns)).replace(" ", "") + "\n" + lines;
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
