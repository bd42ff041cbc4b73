package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every decision table against its file of examples: a row per rule and per boundary. */
class DecisionTablesTest {

    @TestFactory
    Stream<DynamicTest> answersTheExamplesOfItsFile() {
        return DecisionTable.all().flatMap(table -> DecisionExample.of(table).stream()
                .map(example -> dynamicTest(table.key() + " " + example.inputs(), () -> answers(table, example))));
    }

    @TestFactory
    Stream<DynamicTest> hitsEveryRuleByAnExample() {
        return DecisionTable.all()
                .map(table -> dynamicTest(table.key(), () -> assertThat(DecisionExample.of(table))
                        .extracting(DecisionExample::rule)
                        .containsAll(table.ruleIds())));
    }

    @TestFactory
    Stream<DynamicTest> endsWithARuleThatAlwaysMatches() {
        return DecisionTable.all()
                .map(table -> dynamicTest(table.key(), () -> assertThat(table.conditionsOfTheLastRule())
                        .containsOnly("-")));
    }

    @TestFactory
    Stream<DynamicTest> isAnsweredByOneRuleOnly() {
        return DecisionTable.all()
                .map(table -> dynamicTest(
                        table.key(), () -> assertThat(table.hitPolicy()).isEqualTo("FIRST")));
    }

    @TestFactory
    Stream<DynamicTest> speaksBothLanguages() {
        return DecisionTable.all()
                .map(table -> dynamicTest(
                        table.key(), () -> assertThat(table.outputs()).endsWith("becauseZh", "becauseEn")));
    }

    @TestFactory
    Stream<DynamicTest> namesItsRulesSpeakingly() {
        return DecisionTable.all()
                .map(table -> dynamicTest(table.key(), () -> assertThat(table.ruleIds())
                        .allMatch(id -> id.matches("rule_[a-z]+(_[a-z]+)*"))
                        .doesNotHaveDuplicates()));
    }

    private static void answers(DecisionTable table, DecisionExample example) {
        DecisionTable.Outcome outcome = table.ask(example.inputs());
        assertThat(outcome.rule()).isEqualTo(example.rule());
        assertThat(plain(outcome.outputs(), table)).isEqualTo(example.outputs());
        assertThat(sentences(outcome)).allMatch(text -> !text.isBlank() && !text.contains("null"));
    }

    private static Map<String, String> plain(Map<String, Object> outputs, DecisionTable table) {
        return table.outputs().stream()
                .filter(name -> !name.endsWith("Zh") && !name.endsWith("En"))
                .collect(Collectors.toMap(name -> name, name -> String.valueOf(outputs.get(name))));
    }

    private static List<String> sentences(DecisionTable.Outcome outcome) {
        return Stream.of("becauseZh", "becauseEn")
                .map(name -> String.valueOf(outcome.outputs().get(name)))
                .toList();
    }
}
