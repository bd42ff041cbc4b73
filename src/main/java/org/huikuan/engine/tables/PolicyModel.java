package org.huikuan.engine.tables;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;

/** A file with one decision that is a table. */
final class PolicyModel {

    /** A column: what is asked or answered, its type, its heading. @param words the list that the file gives it */
    record Column(String name, String type, String label, List<String> words) {

        /** What people call it. */
        String heading() {
            return label.isEmpty() ? name : label;
        }
    }

    /** The exact names; one that only contains the word is another language to the engine. */
    private static final Set<String> FEEL = Set.of(
            "feel",
            "FEEL",
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15);

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final DmnModelInstance model;

    private PolicyModel(DmnModelInstance model) {
        this.model = model;
    }

    /** @throws RuntimeException when it is no DMN; the parser follows no reference out of the file */
    static PolicyModel of(byte[] dmn) {
        return new PolicyModel(Dmn.readModelFromStream(new ByteArrayInputStream(dmn)));
    }

    /** Null unless the only decision of the file has the key and is a table. */
    @Nullable
    DecisionTable table(String key) {
        Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
        Decision only = decisions.size() == 1 ? decisions.iterator().next() : null;
        return only != null && key.equals(only.getId()) && only.getExpression() instanceof DecisionTable table
                ? table
                : null;
    }

    /** A language other than FEEL that some element names; null when none does. Others could run anything. */
    @Nullable
    String foreignLanguage() {
        return foreignLanguage(model.getDefinitions().getDomElement());
    }

    private static @Nullable String foreignLanguage(DomElement element) {
        String language = element.getAttribute("expressionLanguage");
        if (language != null && !FEEL.contains(language.strip())) {
            return language;
        }
        return element.getChildElements().stream()
                .map(PolicyModel::foreignLanguage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static List<Column> inputs(DecisionTable table) {
        return table.getInputs().stream().map(PolicyModel::column).toList();
    }

    private static Column column(Input input) {
        var expression = input.getInputExpression();
        return new Column(
                text(expression.getText() == null ? null : expression.getText().getTextContent()),
                text(expression.getTypeRef()),
                text(input.getLabel()),
                words(input.getInputValues()));
    }

    static List<Column> outputs(DecisionTable table) {
        return table.getOutputs().stream().map(PolicyModel::column).toList();
    }

    private static Column column(Output output) {
        return new Column(
                text(output.getName()),
                text(output.getTypeRef()),
                text(output.getLabel()),
                words(output.getOutputValues()));
    }

    private static List<String> words(@Nullable UnaryTests values) {
        return values == null
                ? List.of()
                : WORD.matcher(values.getText().getTextContent())
                        .results()
                        .map(found -> found.group(1))
                        .toList();
    }

    static List<String> conditions(Rule rule) {
        return rule.getInputEntries().stream()
                .map(e -> e.getText() == null ? "" : text(e.getText().getTextContent()))
                .toList();
    }

    static List<String> answers(Rule rule) {
        return rule.getOutputEntries().stream()
                .map(e -> e.getText() == null ? "" : text(e.getText().getTextContent()))
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
