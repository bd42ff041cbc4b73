package org.huikuan.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** The drawn side of a process model: boxes of its nodes and of their labels, lines of its flows. */
record Diagram(ProcessFile file, Map<String, Box> nodes, Map<String, Box> labels, Map<String, Line> lines) {

    static Diagram of(ProcessFile file) {
        Map<String, Box> nodes = new HashMap<>();
        Map<String, Box> labels = new HashMap<>();
        for (BpmnShape shape : file.elements(BpmnShape.class)) {
            nodes.put(shape.getBpmnElement().getId(), Box.of(shape.getBounds()));
            if (shape.getBpmnLabel() != null) {
                labels.put(
                        shape.getBpmnElement().getId(),
                        Box.of(shape.getBpmnLabel().getBounds()));
            }
        }
        Map<String, Line> lines = new HashMap<>();
        for (BpmnEdge edge : file.elements(BpmnEdge.class)) {
            lines.put(edge.getBpmnElement().getId(), Line.of(edge));
            if (edge.getBpmnLabel() != null) {
                labels.put(
                        edge.getBpmnElement().getId(),
                        Box.of(edge.getBpmnLabel().getBounds()));
            }
        }
        return new Diagram(file, nodes, labels, lines);
    }

    /** From the leftmost box or label to the rightmost. */
    double width() {
        List<Box> all =
                Stream.concat(nodes.values().stream(), labels.values().stream()).toList();
        return all.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0)
                - all.stream().mapToDouble(Box::x).min().orElse(0);
    }

    List<FlowNode> flowNodes() {
        return List.copyOf(file.elements(FlowNode.class));
    }

    List<SequenceFlow> flows() {
        return List.copyOf(file.elements(SequenceFlow.class));
    }

    Box box(FlowNode node) {
        Box box = nodes.get(node.getId());
        if (box == null) {
            throw new AssertionError(node.getId() + " is not drawn");
        }
        return box;
    }

    Line line(SequenceFlow flow) {
        Line line = lines.get(flow.getId());
        if (line == null) {
            throw new AssertionError(flow.getId() + " is not drawn");
        }
        return line;
    }

    /** Drawn in or on the other by their nature: a node in its sub-process, a boundary event on its host. */
    static boolean belongTogether(FlowNode one, FlowNode other) {
        return isInside(one, other) || isInside(other, one) || isOn(one, other) || isOn(other, one);
    }

    private static boolean isInside(FlowNode inner, FlowNode outer) {
        return outer instanceof SubProcess && inner.getParentElement().equals(outer);
    }

    private static boolean isOn(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host);
    }
}
