package org.huikuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every process model is drawn so that a person can read it in Cockpit. */
class DiagramTest {

    /** As a laptop's screen. */
    private static final int WIDEST = 1440;

    @TestFactory
    Stream<DynamicTest> drawsEveryNodeOnTheGridInItsUsualSize() {
        return each(diagram -> assertThat(diagram.flowNodes()).allSatisfy(node -> {
            Box box = diagram.box(node);
            assertThat(box.centreX() % 10).as(node.getId()).isZero();
            assertThat(box.centreY() % 10).as(node.getId()).isZero();
            if (node instanceof Activity && !(node instanceof SubProcess)) {
                assertThat(box.width()).isEqualTo(100);
                assertThat(box.height()).isEqualTo(100);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> connectsEveryLineToItsNodesAlongTheAxes() {
        return each(diagram -> assertThat(diagram.flows()).allSatisfy(flow -> {
            Line line = diagram.line(flow);
            assertThat(line.pieces()).as(flow.getId()).allMatch(piece -> piece.isLevel() || piece.isUpright());
            assertThat(diagram.box(flow.getSource()).hasOnItsBorder(line.first()))
                    .as(flow.getId())
                    .isTrue();
            assertThat(diagram.box(flow.getTarget()).hasOnItsBorder(line.last()))
                    .as(flow.getId())
                    .isTrue();
        }));
    }

    @TestFactory
    Stream<DynamicTest> keepsNodesApart() {
        return each(diagram -> pairs(diagram.flowNodes(), (one, other) -> assertThat(
                        !Diagram.belongTogether(one, other) && diagram.box(one).overlaps(diagram.box(other)))
                .as(one.getId() + " and " + other.getId())
                .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> keepsNodesInsideTheirSubProcess() {
        return each(diagram -> assertThat(diagram.flowNodes()).allSatisfy(node -> {
            if (node.getParentElement() instanceof SubProcess outer) {
                assertThat(diagram.box(outer).contains(diagram.box(node)))
                        .as(node.getId())
                        .isTrue();
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> crossesNoLines() {
        return each(
                diagram -> pairs(List.copyOf(diagram.lines().values()), (one, other) -> assertThat(one.crosses(other))
                        .as(one.flow() + " and " + other.flow())
                        .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> runsNoLineThroughANode() {
        return each(diagram -> assertThat(diagram.flows()).allSatisfy(flow -> assertThat(strangers(flow, diagram))
                .noneMatch(node -> diagram.line(flow).pieces().anyMatch(p -> p.runsThrough(diagram.box(node))))));
    }

    @TestFactory
    Stream<DynamicTest> keepsLabelsOffNodesAndOtherLabels() {
        return each(diagram -> {
            List<Box> labels = List.copyOf(diagram.labels().values());
            pairs(labels, (one, other) -> assertThat(one.overlaps(other))
                    .as(one + " and " + other)
                    .isFalse());
            assertThat(labels).allSatisfy(label -> assertThat(diagram.flowNodes())
                    .filteredOn(node -> !(node instanceof SubProcess))
                    .noneMatch(node -> diagram.box(node).overlaps(label)));
        });
    }

    /** As a text is read: to the right, and from the end of a row to the beginning of the next. */
    @TestFactory
    Stream<DynamicTest> leadsTheMainPathToTheRightRowByRow() {
        return each(diagram -> {
            List<Box> path = mainPath(diagram).stream().map(diagram::box).toList();
            for (int i = 1; i < path.size(); i++) {
                Box from = path.get(i - 1);
                Box to = path.get(i);
                assertThat(to.centreX() >= from.centreX() || to.y() > from.y() + from.height())
                        .as(mainPath(diagram).get(i).getId())
                        .isTrue();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> fitsOnAScreenWithoutBeingMadeSmaller() {
        return each(diagram -> assertThat(diagram.width()).isLessThanOrEqualTo(WIDEST));
    }

    /** Whoever knows no BPMN reads it from left to right, row by row; where a case enters again stands beside it. */
    @Test
    void showsLegalActionAsItsCourseFromTheReviewToTheWriteOff() {
        Diagram legal = ProcessFile.all().stream()
                .filter(file -> file.name().equals("legal-action"))
                .map(Diagram::of)
                .findFirst()
                .orElseThrow();

        assertThat(mainPath(legal))
                .extracting(FlowNode::getId)
                .containsSubsequence(
                        "Task_ReviewTheFile",
                        "Event_LookForTheLetter",
                        "Event_AnswerDue",
                        "Task_ChooseTheRoute",
                        "Task_FileTheClaim",
                        "Task_RecordTheRuling",
                        "Task_Enforce",
                        "Task_ApproveTheWriteOff",
                        "EndEvent_LegalActionDone");
    }

    private static Stream<DynamicTest> each(java.util.function.Consumer<Diagram> check) {
        return ProcessFile.each(file -> check.accept(Diagram.of(file)));
    }

    private static <T> void pairs(List<T> things, java.util.function.BiConsumer<T, T> check) {
        for (int i = 0; i < things.size(); i++) {
            for (int j = i + 1; j < things.size(); j++) {
                check.accept(things.get(i), things.get(j));
            }
        }
    }

    private static List<FlowNode> strangers(SequenceFlow flow, Diagram diagram) {
        return diagram.flowNodes().stream()
                .filter(node -> !node.equals(flow.getSource()) && !node.equals(flow.getTarget()))
                .filter(node -> !Diagram.belongTogether(node, flow.getSource()))
                .filter(node -> !Diagram.belongTogether(node, flow.getTarget()))
                .toList();
    }

    /** From the start along the default answers, until it ends or comes back. */
    static List<FlowNode> mainPath(Diagram diagram) {
        List<FlowNode> path = new ArrayList<>();
        FlowNode node = diagram.flowNodes().stream()
                .filter(n -> n instanceof StartEvent
                        && n.getParentElement().equals(diagram.file().process()))
                .findFirst()
                .orElseThrow();
        while (node != null && !path.contains(node)) {
            path.add(node);
            node = next(node);
        }
        return path;
    }

    private static FlowNode next(FlowNode node) {
        if (node instanceof ExclusiveGateway gateway && gateway.getDefault() != null) {
            return gateway.getDefault().getTarget();
        }
        if (node instanceof Activity activity && activity.getDefault() != null) {
            return activity.getDefault().getTarget();
        }
        return node.getOutgoing().stream()
                .findFirst()
                .map(SequenceFlow::getTarget)
                .orElse(null);
    }
}
