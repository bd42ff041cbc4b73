package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.huikuan.strategy.Answer;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableColumn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the program asks and what the files answer are the same columns, and every answer of an example can be read. */
class TablesTest {

    @Test
    void everyFileHasItsTableAndEveryTableItsFile() {
        assertThat(TablesOfTheProgram.all())
                .extracting(Table::key)
                .containsExactlyElementsOf(
                        DecisionTable.all().map(DecisionTable::key).toList());
    }

    @TestFactory
    Stream<DynamicTest> asksTheColumnsOfTheFile() {
        return each((table, file) -> assertThat(columns(table.asked().all()))
                .isEqualTo(file.model().getModelElementsByType(Input.class).stream()
                        .map(i -> i.getInputExpression()
                                        .getText()
                                        .getTextContent()
                                        .strip() + ": " + i.getInputExpression().getTypeRef())
                        .toList()));
    }

    @TestFactory
    Stream<DynamicTest> readsTheColumnsOfTheFile() {
        return each((table, file) -> assertThat(columns(table.answered().all()))
                .isEqualTo(file.model().getModelElementsByType(Output.class).stream()
                        .filter(o -> !List.of(Answer.ZH, Answer.EN).contains(o.getName()))
                        .map(o -> o.getName() + ": " + o.getTypeRef())
                        .toList()));
    }

    /** A step that asks tables says so, and no other does. A user task's documentation would be its description. */
    @TestFactory
    Stream<DynamicTest> stepsOfModelsSayWhichTablesTheyAsk() {
        return ProcessFile.each(
                file -> file.elements(ServiceTask.class).forEach(step -> assertThat(step.getDocumentations().stream()
                                .map(Documentation::getTextContent)
                                .filter(text -> text.contains("Asks the table"))
                                .collect(Collectors.joining()))
                        .as(file.name() + "/" + step.getId())
                        .isEqualTo(Asking.documentation(Asking.tables(file, step)))));
    }

    @Test
    void everyStepThatIsSaidToAskIsThere() {
        List<String> steps = ProcessFile.all().stream()
                .flatMap(
                        file -> file.elements(ServiceTask.class).stream().map(step -> file.name() + "/" + step.getId()))
                .toList();
        assertThat(TablesOfTheProgram.all().stream()
                        .flatMap(table -> table.askedBy().stream())
                        .filter(by -> by.contains("/")))
                .isSubsetOf(steps);
        assertThat(TablesOfTheProgram.all())
                .allSatisfy(table -> assertThat(Asking.lines(table)).isNotEmpty());
    }

    /** {@code -Dpages=write} writes them. */
    @TestFactory
    Stream<DynamicTest> saysTheWordsOfTheProgramsLists() {
        return each((table, file) -> {
            Path path = Path.of("processes/decisions", file.key() + ".dmn");
            String dmn = Files.readString(path);
            String written = Vocabulary.written(dmn, table);
            if ("write".equals(System.getProperty("pages")) && !dmn.equals(written)) {
                Files.writeString(path, written);
            }
            assertThat(path).as("run with -Dpages=write").hasContent(written);
        });
    }

    @TestFactory
    Stream<DynamicTest> readsEveryAnswerOfTheExamples() {
        return each((table, file) -> DecisionExample.of(file).forEach(example -> reads(table, file, example)));
    }

    private static <I extends Record, O extends Record> void reads(
            Table<I, O> table, DecisionTable file, DecisionExample example) {
        Map<String, Object> outputs = file.ask(example.inputs()).outputs();
        Answer<O> answer = table.answer(1, example.rule(), Map.of(), outputs);
        assertThat(answer.outputs().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> String.valueOf(e.getValue()))))
                .as(example.toString())
                .isEqualTo(outputs.entrySet().stream()
                        .filter(e -> !e.getKey().startsWith("because"))
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> String.valueOf(e.getValue()))));
    }

    private static List<String> columns(List<TableColumn> columns) {
        return columns.stream().map(c -> c.name() + ": " + c.type()).toList();
    }

    private interface Look {
        void at(Table<?, ?> table, DecisionTable file) throws IOException;
    }

    private static Stream<DynamicTest> each(Look look) {
        return DecisionTable.all()
                .map(file -> dynamicTest(file.key(), () -> look.at(TablesOfTheProgram.of(file.key()), file)));
    }
}
