package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a model names exists: steps, variables, forms, called processes, messages, decision tables. */
class ModelWiringTest {

    /** Put in by whoever starts the process. */
    private static final Set<String> GIVEN = Set.of(
            "caseId",
            "promiseId",
            "disputeId",
            "approvalId",
            "supplyHoldId",
            "deadlineId",
            "holdId",
            "runId",
            "sliceId");

    @TestFactory
    Stream<DynamicTest> callsOnlyStepsThatExistWithAsManyArguments() {
        Steps steps = Steps.ofTheApplication();
        return ProcessFile.each(file -> assertThat(Calls.of(file))
                .allSatisfy(
                        call -> assertThat(steps.has(call)).as(call.toString()).isTrue()));
    }

    @Test
    void callsEveryStepFromSomeModel() {
        Set<String> called = ProcessFile.all().stream()
                .flatMap(file -> Calls.of(file).stream())
                .map(call -> call.bean() + "." + call.method())
                .collect(Collectors.toSet());
        assertThat(Steps.ofTheApplication().names()).isNotEmpty().isSubsetOf(called);
    }

    @TestFactory
    Stream<DynamicTest> usesOnlyVariablesThatAreSet() {
        return ProcessFile.each(file -> {
            Set<String> known = new TreeSet<>(GIVEN);
            known.addAll(Calls.setVariables(file));
            assertThat(known).containsAll(Calls.variables(file));
        });
    }

    @TestFactory
    Stream<DynamicTest> opensFormsThatExist() {
        return ProcessFile.each(file -> assertThat(file.elements(UserTask.class))
                .extracting(task -> task.getCamundaFormKey().replace("embedded:deployment:", ""))
                .allSatisfy(form -> assertThat(Path.of(form)).isRegularFile()));
    }

    @Test
    void opensEveryForm() throws Exception {
        Set<String> opened = ProcessFile.all().stream()
                .flatMap(file -> file.elements(UserTask.class).stream())
                .map(task -> task.getCamundaFormKey().replace("embedded:deployment:", ""))
                .collect(Collectors.toSet());
        try (Stream<Path> forms = Files.list(Path.of("processes/forms"))) {
            assertThat(forms).allSatisfy(form -> assertThat(opened).contains(form.toString()));
        }
    }

    @TestFactory
    Stream<DynamicTest> callsProcessesThatExistOfTheSameDeployment() {
        List<String> names = ProcessFile.all().stream().map(ProcessFile::name).toList();
        return ProcessFile.each(
                file -> assertThat(file.elements(CallActivity.class)).allSatisfy(call -> {
                    assertThat(names).contains(call.getCalledElement());
                    assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
                }));
    }

    @Test
    void givesAMessageToOneProcessOnly() {
        Map<String, String> owners = new HashMap<>();
        ProcessFile.all().forEach(file -> file.elements(Message.class)
                .forEach(message -> assertThat(owners.put(message.getName(), file.name()))
                        .as(message.getName())
                        .isNull()));
        assertThat(owners.keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @TestFactory
    Stream<DynamicTest> waitsForEveryMessageItDeclares() {
        return ProcessFile.each(file -> assertThat(file.elements(MessageEventDefinition.class))
                .extracting(MessageEventDefinition::getMessage)
                .containsAll(file.elements(Message.class)));
    }

    /** Keys, messages, tasks and answers: what Java writes as a constant is a word of some model. */
    @Test
    void usesEveryConstantOfTheProcesses() {
        String words = ProcessFile.all().stream().map(ProcessFile::text).collect(Collectors.joining());
        assertThat(Steps.constants())
                .isNotEmpty()
                .allSatisfy((constant, value) -> assertThat(words).as(constant).containsPattern("\\b" + value + "\\b"));
    }

    @Test
    void hasAProcessTestForEveryModel() {
        assertThat(ProcessFile.all()).allSatisfy(file -> assertThat(
                        Path.of("src/test/java/org/huikuan/processes/" + pascal(file.name()) + "ProcessTest.java"))
                .content()
                .contains("TestEngine.covering(\"" + file.name() + "\")"));
    }

    @TestFactory
    Stream<DynamicTest> keepsADecisionTableInTheFileOfItsName() {
        return DecisionTable.all()
                .map(table -> DynamicTest.dynamicTest(
                        table.key(), () -> assertThat(table.id()).isEqualTo(table.key())));
    }

    private static String pascal(String name) {
        return Stream.of(name.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
