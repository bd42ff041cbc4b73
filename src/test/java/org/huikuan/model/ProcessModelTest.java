package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every process model keeps the conventions that make models, steps, history and documents speak the same words. */
class ProcessModelTest {

    private static final int MOST_NODES = 23;
    private static final Pattern GENERATED = Pattern.compile(".*_[0-9a-z]{7}");
    private static final Pattern BILINGUAL = Pattern.compile("(?s)\\p{IsHan}+？?[ \\n]\\p{Upper}?[\\p{Alpha} ?'-]+");
    private static final Pattern ANSWER = Pattern.compile("\\p{IsHan}+ [a-z ]+");

    private static final Map<Class<? extends BaseElement>, String> PREFIXES = Map.of(
            Task.class, "Task_",
            CallActivity.class, "Stage_",
            SubProcess.class, "SubProcess_",
            StartEvent.class, "StartEvent_",
            EndEvent.class, "EndEvent_",
            IntermediateCatchEvent.class, "Event_",
            BoundaryEvent.class, "BoundaryEvent_",
            Gateway.class, "Gateway_",
            SequenceFlow.class, "Flow_",
            Message.class, "Message_");

    @TestFactory
    Stream<DynamicTest> isNamedAsItsFile() {
        return ProcessFile.each(file ->
                assertThat(file.process().getId()).isEqualTo(file.name()).matches("[a-z]+(-[a-z]+)*"));
    }

    @TestFactory
    Stream<DynamicTest> isExecutableVersionedAndForgottenInTime() {
        return ProcessFile.each(file -> {
            assertThat(file.process().isExecutable()).isTrue();
            assertThat(file.process().getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(file.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
            assertThat(file.process().getDocumentations()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> tellsTheKindOfAnElementByItsId() {
        return ProcessFile.each(file -> PREFIXES.forEach((type, prefix) -> assertThat(file.elements(type))
                .extracting(BaseElement::getId)
                .allSatisfy(id -> assertThat(id).startsWith(prefix).doesNotMatch(GENERATED))));
    }

    @TestFactory
    Stream<DynamicTest> labelsEveryNodeInBothLanguages() {
        return ProcessFile.each(file -> assertThat(labelled(file)).allSatisfy(node -> {
            String label = node.getName() == null ? "" : node.getName().replace(" ${caseId}", "");
            assertThat(label).as(node.getId()).matches(BILINGUAL);
        }));
    }

    @TestFactory
    Stream<DynamicTest> asksAQuestionAtEverySplitAndLabelsTheAnswers() {
        return ProcessFile.each(file -> assertThat(splits(file)).allSatisfy(split -> {
            assertThat(split.getName()).endsWith("?");
            assertThat(split.getOutgoing()).allSatisfy(answer -> {
                assertThat(answer.getName()).as(answer.getId()).matches(ANSWER);
                assertThat(answer.getId()).startsWith("Flow_" + split.getId().substring("Gateway_".length()));
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> hasADefaultAtEverySplitAndAConditionOnTheOthers() {
        return ProcessFile.each(file -> assertThat(splits(file)).allSatisfy(split -> {
            assertThat(split.getDefault()).as(split.getId()).isNotNull();
            assertThat(split.getOutgoing()).allSatisfy(flow -> assertThat(flow.getConditionExpression() == null)
                    .as(flow.getId())
                    .isEqualTo(flow.equals(split.getDefault())));
        }));
    }

    /** A step that leads on along the course has one way on by itself; each other way says its answer and its condition. */
    @TestFactory
    Stream<DynamicTest> leavesAStepWithOneWayOnAndNamesTheOthers() {
        return ProcessFile.each(file -> assertThat(file.elements(Activity.class))
                .filteredOn(step -> step.getOutgoing().size() > 1)
                .allSatisfy(step -> assertThat(step.getOutgoing()).allSatisfy(flow -> {
                    assertThat(flow.getId()).startsWith("Flow_" + step.getId().substring("Task_".length()));
                    if (!flow.equals(step.getDefault())) {
                        assertThat(flow.getName()).as(flow.getId()).matches(ANSWER);
                        assertThat(flow.getConditionExpression())
                                .as(flow.getId())
                                .isNotNull();
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> linksEveryFlowAtBothEnds() {
        return ProcessFile.each(
                file -> assertThat(file.elements(SequenceFlow.class)).allSatisfy(flow -> {
                    assertThat(flow.getSource().getOutgoing()).contains(flow);
                    assertThat(flow.getTarget().getIncoming()).contains(flow);
                }));
    }

    @TestFactory
    Stream<DynamicTest> asksAPersonWithAFormAGroupAndASentence() {
        return ProcessFile.each(
                file -> assertThat(file.elements(UserTask.class)).allSatisfy(task -> {
                    assertThat(task.getCamundaFormKey())
                            .matches("embedded:deployment:processes/forms/[a-z]+(-[a-z]+)*\\.html");
                    assertThat(task.getCamundaCandidateGroups()).isNotBlank();
                    assertThat(task.getCamundaPriority()).isNotBlank();
                    assertThat(task.getDocumentations()).isNotEmpty();
                    assertThat(task.getName()).endsWith(" ${caseId}");
                }));
    }

    @TestFactory
    Stream<DynamicTest> holdsNoCodeAndPassesNoBagOfVariables() {
        return ProcessFile.each(file -> assertThat(file.text())
                .doesNotContain("<bpmn:scriptTask", "Listener", "camunda:class", "delegateExpression")
                .doesNotContain("variables=\"all\"", "camunda:script", "<bpmn:lane"));
    }

    @TestFactory
    Stream<DynamicTest> waitsForDatesOutsideTheDailyProcesses() {
        return ProcessFile.each(file -> {
            if (!file.name().startsWith("daily-")) {
                assertThat(file.elements(TimeDuration.class)).isEmpty();
                assertThat(file.elements(TimeCycle.class)).isEmpty();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> fitsOnOneScreen() {
        return ProcessFile.each(
                file -> assertThat(file.elements(FlowNode.class)).hasSizeLessThanOrEqualTo(MOST_NODES));
    }

    private static List<FlowNode> labelled(ProcessFile file) {
        return file.elements(FlowNode.class).stream()
                .filter(node -> !(node instanceof EventBasedGateway))
                .filter(node -> !(node instanceof Gateway) || node.getOutgoing().size() > 1)
                .toList();
    }

    private static List<ExclusiveGateway> splits(ProcessFile file) {
        return file.elements(ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }
}
